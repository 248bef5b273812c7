import { memo } from "react";

import classes from "./written-text.module.css";

/** What is shown of a line, and of a text; all of it is copied. */
const longestLine = 2_000;
const mostLines = 5_000;

type Props = { label: string; text: string };

/** A text to look at, long lines and long ends cut for the eye. */
export const WrittenText = memo(function WrittenText({ label, text }: Props) {
  const lines = text.split("\n");
  const hidden = lines.length - mostLines;
  return (
    <div className={classes.frame} role="region" aria-label={label} tabIndex={0}>
      <pre className={classes.text}>{lines.slice(0, mostLines).map(shorten).join("\n")}</pre>
      {hidden > 0 && (
        <p className={classes.more}>
          {hidden.toLocaleString("en")} lines more. They are copied and downloaded too.
        </p>
      )}
    </div>
  );
});

function shorten(line: string): string {
  if (line.length <= longestLine) return line;
  const hidden = (line.length - 200).toLocaleString("en");
  return `${line.slice(0, 160)} … ${hidden} more characters … ${line.slice(-40)}`;
}
