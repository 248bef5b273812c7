import { IconPhotoOff } from "@tabler/icons-react";
import { useState } from "react";

import { SafeLink } from "./safe-link.tsx";
import { safeImageOf, safeLinkOf } from "./safe-url.ts";

import classes from "./safe-image.module.css";

type Props = { src: unknown; alt: string };

/** A picture of a height that leaves room for others, or word that there is none to be shown. */
export function SafeImage({ src, alt }: Props) {
  const address = safeImageOf(src);
  const [broken, setBroken] = useState<string>();
  if (address === undefined || broken === address) return <NoImage src={src} alt={alt} />;
  return (
    <img
      className={classes.image}
      src={address}
      alt={alt}
      loading="lazy"
      decoding="async"
      referrerPolicy="no-referrer"
      onError={() => setBroken(address)}
    />
  );
}

function NoImage({ src, alt }: Props) {
  return (
    <span className={classes.none}>
      <IconPhotoOff size={18} stroke={1.75} aria-hidden />
      <span>
        Image could not be shown{alt && `: ${alt}`}
        {safeLinkOf(src) !== undefined && (
          <>
            {" "}
            (<SafeLink href={src} />)
          </>
        )}
      </span>
    </span>
  );
}
