import { isObject, type JsonObject } from "#shared/json.ts";

import type { FormatConversation, FormatItem } from "../conversation.ts";

/** Values as items: each tells its kind by its looks. */
export function itemsOf(values: readonly unknown[]): FormatItem[] {
  return values.map((value) => ({ value }));
}

/** Metadata as pairs; what is no object has none. */
export function metadataOf(metadata: unknown): FormatConversation["metadata"] {
  return isObject(metadata) ? Object.entries(metadata) : [];
}

/** Without some fields; undefined when nothing is left. */
export function restOf(value: JsonObject, taken: readonly string[]): JsonObject | undefined {
  const rest = Object.entries(value).filter(([key]) => !taken.includes(key));
  return rest.length === 0 ? undefined : Object.fromEntries(rest);
}

/** The names of fields that say something, for a remark: null and empty lists say nothing. */
export function namesOfFilled(value: JsonObject, read: readonly string[]): string {
  return Object.keys(value)
    .filter((key) => !read.includes(key) && !isEmpty(value[key]))
    .map((key) => `"${key}"`)
    .join(", ");
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || (Array.isArray(value) && value.length === 0);
}
