import type { Reading } from "./reading-messages.ts";

import classes from "./fault-list.module.css";

/** Where a text cannot be understood, with the line it stands on and a mark under the place. */
export function FaultList({ faults }: Pick<Reading, "faults">) {
  if (faults.length === 0) return null;
  return (
    <ul className={classes.faults} aria-label="What could not be read">
      {faults.map(({ message, line, column, excerpt = "" }) => (
        <li key={`${line} ${column} ${message}`}>
          <span>
            Line {line}, column {column}: {message}
          </span>
          {excerpt !== "" && <pre className={classes.excerpt}>{marked(excerpt, column)}</pre>}
        </li>
      ))}
    </ul>
  );
}

/** Characters shown on either side of the place. */
const around = 60;

function marked(line: string, column: number): string {
  const start = Math.max(0, column - 1 - around);
  const shown = line.slice(start, column - 1 + around).replaceAll("\t", " ");
  return `${shown}\n${" ".repeat(column - 1 - start)}^`;
}
