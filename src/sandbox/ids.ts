import { randomBytes } from "node:crypto";

import { idBeginning } from "#items/id-prefix.ts";
import { definitionOf, type ItemKind } from "#items/registry.ts";

import { ApiError } from "./errors.ts";

/** `conv_` and 48 hexadecimal digits, as the API makes them. */
export function newId(prefix: string): string {
  return `${prefix}${randomBytes(24).toString("hex")}`;
}

/** The id that a posted item has or gets. `index` is its place in the request, for the refusal. */
export function idOf(kind: ItemKind, item: Record<string, unknown>, index: number): string {
  const prefix = definitionOf(kind).idPrefix ?? "item_";
  const { id } = item;
  if (typeof id !== "string") return newId(prefix);
  const param = `items[${index}].id`;
  const expected = idBeginning(kind);
  if (expected?.isInsistedOn && !id.startsWith(expected.beginning)) {
    throw new ApiError(
      400,
      `Invalid '${param}': '${id}'. Expected an ID that begins with '${expected.beginning}'.`,
      { param, code: "invalid_value" },
    );
  }
  if (id === "") {
    throw new ApiError(
      400,
      `Invalid '${param}': empty string. Expected a string with minimum length 1, but got an empty string instead.`,
      { param, code: "empty_string" },
    );
  }
  return id;
}
