import { isObject } from "#shared/json.ts";

import { type Dialect, dialectOf } from "./dialect.ts";
import type { LinesReader, Reader } from "./reader.ts";

/** Reads the bare messages of a dialect one a line, which are one conversation, as it reads a list of them. */
export function messageLines(reader: Reader, dialect: Dialect): LinesReader {
  return {
    format: reader.format,
    label: reader.label,
    recognisesLines(values) {
      return values.every(isBareMessage) && dialectOf(values) === dialect;
    },
    readLines(values) {
      return reader.read(values);
    },
  };
}

function isBareMessage(value: unknown): boolean {
  if (!isObject(value) || value.type !== undefined) return false;
  return typeof value.role === "string" || isObject(value.author);
}
