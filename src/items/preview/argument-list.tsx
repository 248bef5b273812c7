import { useMemo } from "react";

import { isObject } from "#shared/json.ts";
import { unparsedText } from "#shared/unparsed.ts";
import { JsonBlock } from "#ui/preview/json-block.tsx";

import { Note } from "./note.tsx";
import { ValueList } from "./value-list.tsx";

/** Arguments of a call, as JSON text or as the object itself. Text that cannot be read stands as typed. */
export function ArgumentList({ value: given }: { value: unknown }) {
  const value = unparsedText(given) ?? given;
  const read = useMemo(() => (typeof value === "string" ? parsedOf(value) : value), [value]);
  if (isObject(read)) {
    return Object.keys(read).length > 0 ? <ValueList values={read} /> : <Note>No arguments</Note>;
  }
  if (typeof value === "string") return value.trim() && <JsonBlock text={value} />;
  return value !== undefined && value !== null && <JsonBlock value={value} />;
}

function parsedOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
