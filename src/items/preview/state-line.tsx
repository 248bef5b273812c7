import type { JsonObject } from "#shared/json.ts";
import { type Fact, Facts } from "#ui/preview/facts.tsx";
import { Pill } from "#ui/preview/pill.tsx";

import { callFacts } from "./call-facts.ts";

import classes from "./state-line.module.css";

type Props = { item: JsonObject; facts?: readonly Fact[] };

/** How an item stands, what is known of it, and who made the call. */
export function StateLine({ item, facts = none }: Props) {
  return (
    <div className={classes.line}>
      <Pill status={item.status} />
      <Facts facts={[...facts, ...callFacts({ caller: item.caller })]} />
    </div>
  );
}

const none: readonly Fact[] = [];
