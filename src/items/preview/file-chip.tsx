import type { Icon } from "@tabler/icons-react";

import { type Fact, Facts } from "#ui/preview/facts.tsx";

import classes from "./file-chip.module.css";

type Props = { icon: Icon; name: string; facts: readonly Fact[] };

/** Something that is not shown itself: its sign, its name, and what is known of it. */
export function FileChip({ icon: Sign, name, facts }: Props) {
  return (
    <div className={classes.chip}>
      <Sign size={20} stroke={1.5} aria-hidden />
      <div className={classes.about}>
        <span className={classes.name} dir="auto">
          {name}
        </span>
        <Facts facts={facts} />
      </div>
    </div>
  );
}
