import { IconAlertTriangle } from "@tabler/icons-react";
import type { ReactNode } from "react";

import classes from "./note.module.css";

/** A quiet sentence about an item, for those who do not know its kind. */
export function Note({ children }: { children: ReactNode }) {
  return <p className={classes.note}>{children}</p>;
}

/** What went wrong; told by a sign and words, and last by colour. */
export function ErrorNote({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className={classes.error}>
      <IconAlertTriangle size={16} stroke={1.75} aria-hidden />
      <div className={classes.said}>
        <strong>{title}</strong>
        {children}
      </div>
    </div>
  );
}
