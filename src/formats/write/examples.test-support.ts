import fc from "fast-check";

import { itemDefinitions } from "#items/registry.ts";

import type { WrittenConversation } from "./writer.ts";

/** Strings that break code which was written without escaping. */
export const hostileStrings: readonly string[] = [
  "",
  "'",
  '"',
  '"""',
  "`",
  "\\",
  "\\\\u0022",
  "\\u000a",
  "\\n",
  "a\\",
  "#{exit}",
  "#$0 #@x #",
  "${x} %s {0}",
  "*/ // --",
  "\n\r\n\t\b\f\v",
  "\u0000 \u0001 \u007f \u0085 \u2028 \u2029",
  "\u0000007",
  "\u{1f600} e\u0301 \u200f\u202e \ufeff \u{e0001}",
  "日本語 кириллица",
  "x".repeat(70_000),
  "é".repeat(70_000),
];

/** One conversation that holds every example of every kind, in batches, beside hostile strings. */
export const everything: WrittenConversation = conversationOf([
  ...itemDefinitions.flatMap(({ examples }) => examples.map(({ item }): unknown => item)),
  ...hostileStrings.map((text) => ({ type: "message", role: "user", content: text })),
  { type: "from_tomorrow", "odd key": [null], if: { null: null }, '"#{}': [] },
]);

export function conversationOf(
  items: readonly unknown[],
  metadata: Record<string, string> = {},
): WrittenConversation {
  return {
    items: items.map((value) => ({ value })),
    metadata: Object.entries(metadata),
    body: { items, ...(Object.keys(metadata).length === 0 ? {} : { metadata }) },
  };
}

/** JSON of any kind, with any text that is well-formed. */
export const anyJson: fc.Arbitrary<unknown> = fc
  .jsonValue({ stringUnit: "binary", maxDepth: 4 })
  // JSON does not tell -0 from 0.
  .map((value) => JSON.parse(JSON.stringify(value)));
