import { isObject } from "#shared/json.ts";

import { oneLine } from "./describe.ts";
import type { PlacedItem } from "./links.ts";
import { definitionOf } from "./registry.ts";

const longest = 60;

/** What a call calls, on one short line: `get_weather(city: Paris)`. */
export function callLine({ kind, value }: PlacedItem): string {
  if (kind === "unknown" || !isObject(value)) return "";
  const { name } = value;
  const line =
    typeof name === "string" && name !== ""
      ? `${name}(${argumentsLine(value.arguments ?? value.input)})`
      : definitionOf(kind).describe(value);
  return line.length > longest
    ? `${line.slice(0, longest).replace(/[\uD800-\uDBFF]$/, "")}…`
    : line;
}

/** JSON text of an object without its quotes and braces; other text as it is. */
function argumentsLine(text: unknown): string {
  if (typeof text !== "string" || text.length > 2000) return oneLine(text);
  try {
    const parsed: unknown = JSON.parse(text);
    return isObject(parsed) ? entriesLine(parsed) : oneLine(text);
  } catch {
    return oneLine(text);
  }
}

function entriesLine(entries: Record<string, unknown>): string {
  return Object.entries(entries)
    .map(
      ([key, entry]) =>
        `${key}: ${oneLine(typeof entry === "string" ? entry : JSON.stringify(entry))}`,
    )
    .join(", ");
}
