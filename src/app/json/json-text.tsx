import { memo } from "react";

import { shortenStrings } from "#shared/shorten-strings.ts";

import { toLines } from "./json-tokens.ts";

import classes from "./json-text.module.css";

/** A value as coloured JSON to read; long strings are shortened to the eye. Draws again only when the value changes. */
export const JsonText = memo(function JsonText({ value }: { value: unknown }) {
  const lines = toLines(JSON.stringify(shortenStrings(value), null, 2) ?? "null");
  return (
    <pre className={classes.text}>
      {lines.map((tokens, line) => (
        <span key={line}>
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
