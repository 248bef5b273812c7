import type { Problem } from "#body/problem.ts";

import { countInWords, ofSeverity, severestOf, SeverityIcon } from "../problems/severity.tsx";

import classes from "./problem-mark.module.css";

/** The severest of an item's problems with their number, and all of them in the tooltip. */
export function ProblemMark({ problems }: { problems: readonly Problem[] }) {
  const severity = severestOf(problems);
  if (!severity) return null;
  return (
    <span className={classes.mark} data-severity={severity} title={countInWords(problems)}>
      <SeverityIcon severity={severity} size={14} />
      {countInWords(ofSeverity(problems, severity))}
    </span>
  );
}
