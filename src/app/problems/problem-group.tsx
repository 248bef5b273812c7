import { useId } from "react";

import type { Problem } from "#body/problem.ts";
import type { DraftDocument } from "#draft/document.ts";
import { KindIcon } from "#items/appearance.tsx";

import { fieldOf } from "./place-of.ts";
import { type CutGroup, type Group, titleOf } from "./problem-groups.ts";
import { ProblemRow, type RowActions } from "./problem-row.tsx";

import classes from "./problems-panel.module.css";

type Props = RowActions & {
  group: CutGroup;
  document: DraftDocument;
  /** How many problems of a sort have a safe fix. */
  countSafe(code: string): number;
};

export function ProblemGroup({ group, document, countSafe, ...actions }: Props) {
  const headingId = useId();
  return (
    <section className={classes.group} aria-labelledby={headingId}>
      <h3 id={headingId} className={classes.title}>
        {group.item && <KindIcon kind={group.item.kind} />}
        {group.title}
        <span className={classes.count}>{group.count}</span>
      </h3>
      <ul className={classes.rows}>
        {group.problems.map((problem) => (
          <ProblemRow
            key={keyOf(problem)}
            problem={problem}
            place={placeIn(group, problem, document)}
            safeCount={countSafe(problem.code)}
            {...actions}
          />
        ))}
      </ul>
    </section>
  );
}

/** What the heading does not say yet. */
function placeIn(group: Group, problem: Problem, document: DraftDocument): string {
  const title = titleOf(problem, document);
  const field = fieldOf(problem, document);
  return [title === group.title ? "" : title, field].filter(Boolean).join(" › ");
}

function keyOf({ path, code, message }: Problem): string {
  return `${path.join("/")} ${code} ${message}`;
}
