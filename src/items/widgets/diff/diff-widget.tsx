import { Button } from "@mantine/core";
import { useDeferredValue, useMemo, useState } from "react";

import type { WidgetProps } from "#form/widgets/widget-props.tsx";

import { CodeArea } from "../code/code-area.tsx";
import { countChanges, diffLinesOf } from "./diff-lines.ts";
import { RenderedDiff } from "./rendered-diff.tsx";

import classes from "./diff-widget.module.css";

/** A patch as text, and on request below it as a person reads it. */
export function DiffWidget(props: WidgetProps) {
  const [isShown, setShown] = useState(false);
  // Typing goes first: a long patch is counted and coloured when there is time.
  const text = useDeferredValue(String(props.value));
  const lines = useMemo(() => diffLinesOf(text), [text]);
  const { added, removed } = useMemo(() => countChanges(lines), [lines]);
  return (
    <div className={classes.widget}>
      <CodeArea {...props} />
      <div className={classes.below}>
        <span className={classes.counts}>
          <span className={classes.added}>+{added}</span>{" "}
          <span className={classes.removed}>−{removed}</span>
        </span>
        <Button
          size="compact-xs"
          variant="subtle"
          color="gray"
          fw={500}
          aria-expanded={isShown}
          disabled={lines.length === 0}
          aria-label={`${isShown ? "Hide" : "Show"} changes of ${props.label}`}
          onClick={() => setShown(!isShown)}
        >
          {isShown ? "Hide changes" : "Show changes"}
        </Button>
      </div>
      {isShown && lines.length > 0 && (
        <RenderedDiff lines={lines} label={`Changes of ${props.label}`} />
      )}
    </div>
  );
}
