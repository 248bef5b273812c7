import type { ReactNode } from "react";

import { safeLinkOf } from "./safe-url.ts";

import classes from "./safe-link.module.css";

type Props = { href: unknown; title?: string | undefined; children?: ReactNode };

/** A link that opens beside the page; only text where the address could do harm. Without children it shows the address. */
export function SafeLink({ href, title, children }: Props) {
  const address = safeLinkOf(href);
  const text = children ?? (typeof href === "string" ? href : undefined);
  if (address === undefined) {
    return (
      <span className={classes.text} title={title}>
        {text}
      </span>
    );
  }
  return (
    <a
      className={classes.link}
      href={address}
      title={title ?? address}
      target="_blank"
      rel="noopener noreferrer"
    >
      {text}
    </a>
  );
}
