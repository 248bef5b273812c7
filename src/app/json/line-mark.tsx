import type { Problem } from "#body/problem.ts";

import { severestOf, SeverityIcon } from "../problems/severity.tsx";
import { lineOf } from "./line-of.ts";

import classes from "./line-mark.module.css";

/** The problems of one line. It holds no text, so that the JSON around it can be copied. */
export type LineMarks = ReadonlyMap<number, readonly Problem[]>;

type Props = { problems: readonly Problem[]; onGoTo(problem: Problem): void };

export function LineMark({ problems, onGoTo }: Props) {
  const [first] = problems;
  const severity = severestOf(problems);
  if (!first || !severity) return null;
  const words = problems.map(({ message }) => message).join("\n");
  return (
    <button
      type="button"
      className={classes.mark}
      aria-label={`Go to the field: ${words}`}
      title={words}
      onClick={() => onGoTo(first)}
    >
      <SeverityIcon severity={severity} size={12} />
    </button>
  );
}

/** Where the problems of a value stand in its JSON; their paths are from the value. */
export function marksOf(value: unknown, problems: readonly Problem[]): LineMarks | undefined {
  if (problems.length === 0) return undefined;
  const marks = new Map<number, Problem[]>();
  for (const problem of problems) {
    const line = lineOf(value, problem.path);
    marks.set(line, [...(marks.get(line) ?? []), problem]);
  }
  return marks;
}
