import { Text } from "@mantine/core";
import { type ReactNode, useState } from "react";

import classes from "./media-field.module.css";

type Props = {
  /** `https:` or `data:image/…`. */
  src: string;
  /** What is known besides its dimensions, such as type and size. */
  facts: ReactNode;
};

/** A small picture, its dimensions, and word if it can't be shown. Mount it anew for another `src`. */
export function ImagePreview({ src, facts }: Props) {
  const [state, setState] = useState<"loading" | "broken" | { width: number; height: number }>(
    "loading",
  );
  return (
    <>
      <img
        className={classes.preview}
        data-broken={state === "broken" || undefined}
        src={src}
        alt="Preview"
        loading="lazy"
        decoding="async"
        referrerPolicy="no-referrer"
        onLoad={({ currentTarget: { naturalWidth, naturalHeight } }) =>
          setState({ width: naturalWidth, height: naturalHeight })
        }
        onError={() => setState("broken")}
      />
      <div className={classes.facts}>
        {facts}
        {typeof state === "object" && (
          <Text size="xs" c="dimmed">
            {state.width} × {state.height} pixels
          </Text>
        )}
        {state === "broken" && (
          <Text size="xs" className={classes.fault}>
            The browser can’t show this image.
          </Text>
        )}
      </div>
    </>
  );
}
