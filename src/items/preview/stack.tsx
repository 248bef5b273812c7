import type { ReactNode } from "react";

import classes from "./stack.module.css";

/** The parts of a preview, one below the other. */
export function Stack({ children }: { children: ReactNode }) {
  return <div className={classes.stack}>{children}</div>;
}

/** A part of a preview under its name. */
export function Section({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className={classes.section}>
      <div className={classes.label}>{label}</div>
      {children}
    </div>
  );
}
