import { Pill } from "#ui/preview/pill.tsx";

import { shownText } from "./shown-text.ts";

import classes from "./call-head.module.css";

type Props = {
  name: unknown;
  /** What the name belongs to: a namespace or a server. */
  owner?: unknown;
  status?: unknown;
};

/** What is called, as a programmer would write it, and how it stands. */
export function CallHead({ name, owner, status }: Props) {
  const shownOwner = shownText(owner);
  return (
    <div className={classes.head}>
      <span className={classes.name} dir="ltr">
        {shownOwner && (
          <span className={classes.owner}>
            {shownOwner}
            <span aria-hidden> › </span>
          </span>
        )}
        {shownText(name) || "…"}
      </span>
      <Pill status={status} />
    </div>
  );
}
