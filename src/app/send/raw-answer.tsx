import { ApiError } from "#api/api-error.ts";

import { JsonText } from "../json/json-text.tsx";
import type { Send } from "./use-send.ts";

import classes from "./raw-answer.module.css";

/** What the API said of a body that was sent unchecked: its status, and its answer as it came. */
export function RawAnswer({ created, error }: NonNullable<Send["unchecked"]>) {
  const { status, raw = "" } = error instanceof ApiError ? error.details : { status: 200 };
  const json = created ?? parse(raw);
  return (
    <details className={classes.answer} open>
      <summary className={classes.summary}>
        Raw answer{status ? `: ${status}` : ""} to a body sent unchecked
      </summary>
      <div className={classes.text} role="region" aria-label="Raw answer" tabIndex={0}>
        {json === undefined ? (
          <pre className={classes.plain}>{raw}</pre>
        ) : (
          <JsonText value={json} />
        )}
      </div>
    </details>
  );
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
