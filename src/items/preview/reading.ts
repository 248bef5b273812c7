import { isObject, type JsonObject } from "#shared/json.ts";
import { unparsedText } from "#shared/unparsed.ts";

/** A value as text, also while it is typed as JSON; empty for what is no text. */
export function textIn(value: unknown): string {
  return typeof value === "string" ? value : (unparsedText(value) ?? "");
}

/** A value as a list; empty for what is no list. */
export function listIn(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** A value as an object; without entries for what is no object. */
export function objectIn(value: unknown): JsonObject {
  return isObject(value) ? value : {};
}
