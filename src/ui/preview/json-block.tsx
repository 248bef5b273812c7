import { useMemo } from "react";

import { shortenStrings } from "#shared/shorten-strings.ts";
import { unparsedText } from "#shared/unparsed.ts";

import { CodeBlock } from "./code-block.tsx";

type Props = { label?: string | undefined } & (
  | { value: unknown; text?: never }
  /** Text that should be JSON; shown as it stands while it cannot be read. */
  | { text: string; value?: never }
);

/** JSON to read: indented, coloured, very long strings shortened. */
export function JsonBlock({ label, value, text }: Props) {
  const shown = useMemo(() => (text === undefined ? laidOut(value) : tidied(text)), [text, value]);
  return <CodeBlock text={shown} language="json" label={label} />;
}

function laidOut(value: unknown): string {
  // Text that is half-typed JSON stands as it is typed, as it would be sent.
  const asSent = (_key: string, child: unknown) => unparsedText(child) ?? child;
  return JSON.stringify(shortenStrings(value), asSent, 2) ?? "";
}

function tidied(text: string): string {
  try {
    return laidOut(JSON.parse(text));
  } catch {
    return text;
  }
}
