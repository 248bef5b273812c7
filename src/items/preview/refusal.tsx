import { IconHandStop } from "@tabler/icons-react";

import { LongText } from "#ui/preview/long-text.tsx";

import classes from "./refusal.module.css";

/** What the model said instead of doing it. */
export function Refusal({ text }: { text: unknown }) {
  return (
    <div className={classes.refusal}>
      <span className={classes.label}>
        <IconHandStop size={16} stroke={1.75} aria-hidden />
        Refused
      </span>
      {typeof text === "string" && <LongText text={text} />}
    </div>
  );
}
