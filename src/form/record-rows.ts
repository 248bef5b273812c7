import { isObject } from "#shared/json.ts";
import { unparsed, unparsedText } from "#shared/unparsed.ts";

import { formatJson } from "./json-text.ts";

export type RecordRow = { key: string; value: unknown };

/** The rows as typed, for values made here: an object has no place for a key that stands twice. */
const typedRows = new WeakMap<object, readonly RecordRow[]>();

/** The rows of a record in the order they were typed; undefined for what is no object. */
export function rowsOf(value: unknown): readonly RecordRow[] | undefined {
  if (!isObject(value)) return undefined;
  const typed = typedRows.get(value);
  if (typed || unparsedText(value) !== undefined) return typed;
  return Object.entries(value).map(([key, entry]) => ({ key, value: entry }));
}

/** The rows as an object; as JSON text with both while a key stands twice, so that none is lost. */
export function recordOf(rows: readonly RecordRow[]): unknown {
  const entries = rows.map(({ key, value }): [string, unknown] => [key, value]);
  const record =
    repeatedKeys(rows).size === 0
      ? Object.fromEntries(entries)
      : unparsed(
          `{${entries.map(([key, value]) => `${JSON.stringify(key)}: ${formatJson(value)}`).join(", ")}}`,
        );
  typedRows.set(record, rows);
  return record;
}

export function repeatedKeys(rows: readonly RecordRow[]): ReadonlySet<string> {
  const keys = rows.map(({ key }) => key);
  return new Set(keys.filter((key, index) => keys.indexOf(key) !== index));
}
