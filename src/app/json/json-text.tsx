import { memo } from "react";

import type { Problem } from "#body/problem.ts";

import { elide, toLines } from "./json-tokens.ts";
import { LineMark, type LineMarks } from "./line-mark.tsx";

import classes from "./json-text.module.css";

type Props = {
  value: unknown;
  /** What stands before the value on its first line, such as `"items": `. */
  before?: string;
  /** What stands after it, such as a comma. */
  after?: string;
  /** Spaces before every line. */
  indent?: number;
  /** Problems to point out in the gutter. */
  marks?: LineMarks | undefined;
  onGoTo?(problem: Problem): void;
};

/** A value as coloured JSON; long strings are shortened to the eye. Draws again only when the value changes. */
export const JsonText = memo(function JsonText({
  value,
  before = "",
  after = "",
  indent = 0,
  marks,
  onGoTo,
}: Props) {
  const text = JSON.stringify(elide(value), null, 2) ?? "null";
  const lines = toLines(`${before}${text}${after}`);
  return (
    <pre className={classes.text}>
      {lines.map((tokens, line) => (
        <span key={line}>
          {onGoTo && <LineMark problems={marks?.get(line) ?? []} onGoTo={onGoTo} />}
          {" ".repeat(indent)}
          {tokens.map(({ type, text: token }, index) =>
            type === "plain" ? (
              token
            ) : (
              <span key={index} className={classes[type]}>
                {token}
              </span>
            ),
          )}
          {"\n"}
        </span>
      ))}
    </pre>
  );
});
