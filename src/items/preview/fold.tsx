import { IconChevronRight } from "@tabler/icons-react";
import type { ReactNode } from "react";

import { useShowsAll } from "#ui/preview/shows-all.ts";

import classes from "./fold.module.css";

type Props = { summary: ReactNode; children: ReactNode; isOpen?: boolean };

/** A line that says what is inside, and unfolds; open where nothing can be unfolded later. */
export function Fold({ summary, children, isOpen = false }: Props) {
  const showsAll = useShowsAll();
  return (
    <details className={classes.fold} open={isOpen || showsAll}>
      <summary className={classes.summary}>
        <IconChevronRight size={14} stroke={2} aria-hidden />
        <span className={classes.words}>{summary}</span>
      </summary>
      <div className={classes.inside}>{children}</div>
    </details>
  );
}
