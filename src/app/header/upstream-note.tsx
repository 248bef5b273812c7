import type { ReactNode } from "react";

import type { Status } from "#api/status.ts";

import classes from "./upstream-banner.module.css";

type Props = { kind: Status["upstream"]["kind"] | undefined; children: ReactNode };

export function UpstreamNote({ kind, children }: Props) {
  return (
    <div className={classes.banner} data-kind={kind} role="region" aria-label="Upstream">
      <span className={classes.dot} aria-hidden />
      {children}
    </div>
  );
}
