import { useState } from "react";

import type { DiffLine } from "./diff-lines.ts";

import classes from "./rendered-diff.module.css";

/** As high as a line is in the style sheet. */
const lineHeight = 20;
const linesSeen = 16;
const linesAround = 20;

/** A diff in colour. Only the lines in sight are drawn, however many there are. */
export function RenderedDiff({ lines, label }: { lines: readonly DiffLine[]; label: string }) {
  const [top, setTop] = useState(0);
  const first = Math.max(0, Math.min(top, lines.length - linesSeen) - linesAround);
  const drawn = lines.slice(first, first + linesSeen + 2 * linesAround);
  return (
    <div
      role="region"
      aria-label={label}
      tabIndex={0}
      className={classes.diff}
      style={{ height: Math.min(linesSeen, lines.length) * lineHeight + 10 }}
      onScroll={({ currentTarget }) => setTop(Math.floor(currentTarget.scrollTop / lineHeight))}
    >
      <div className={classes.all} style={{ height: lines.length * lineHeight }}>
        <div style={{ transform: `translateY(${first * lineHeight}px)` }}>
          {drawn.map(({ kind, text }, index) => (
            <div key={first + index} className={classes.line} data-kind={kind}>
              {text || " "}
            </div>
          ))}
        </div>
      </div>
    </div>
  );
}
