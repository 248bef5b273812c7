import type { ReactNode } from "react";

import classes from "./facts.module.css";

/** A label and what it is about; a fact of null, undefined, false or an empty text is not shown. */
export type Fact = readonly [label: string, value: ReactNode];

/** Short facts, quietly, one beside the other as long as there is room. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  const told = facts.filter(([, value]) => isTold(value));
  return (
    told.length > 0 && (
      <dl className={classes.facts}>
        {told.map(([label, value], index) => (
          <div key={index} className={classes.fact}>
            <dt>{label}</dt>
            <dd dir="auto">{value}</dd>
          </div>
        ))}
      </dl>
    )
  );
}

function isTold(value: ReactNode): boolean {
  return value !== undefined && value !== null && value !== false && value !== "";
}
