import * as fc from "fast-check";

import { itemDefinitions } from "#items/registry.ts";
import type { JsonObject } from "#shared/json.ts";

import type { WrittenConversation } from "./writer.ts";

/** A conversation to write, as a draft gives it. */
export function written(
  items: readonly unknown[],
  others: { metadata?: JsonObject; rest?: JsonObject; name?: string } = {},
): WrittenConversation {
  const { metadata, rest, name } = others;
  return {
    ...(name === undefined ? {} : { name }),
    items: items.map((value) => ({ value })),
    metadata: Object.entries(metadata ?? {}),
    ...(rest ? { rest } : {}),
    body: { ...rest, items, ...(metadata ? { metadata } : {}) },
  };
}

/** Every example of every kind, each id once. */
export function exampleItems(): JsonObject[] {
  const ids = new Set<unknown>();
  return itemDefinitions
    .flatMap(({ examples }) => examples.map(({ item }): JsonObject => ({ ...item })))
    .filter(({ id }) => {
      const isNew = typeof id !== "string" || !ids.has(id);
      ids.add(id);
      return isNew;
    });
}

/** Text that breaks what is not escaped. */
export const hostileTexts = [
  `'"\`\\$HOME $(id) \${x} #{x} {{x}} %s \r\n\t\0`,
  "JSON\nEOF\n'''\n\"\"\"\n```\n~~~\n</script>\n--> */ // # ###",
  "\u2028\u2029\u0085\ufeff\u202e\u200d \u{1f600} \ud83d \udc00 \u007f",
  "\\u0041 \\n \\",
];

/** Any JSON value, with hostile texts and names among it. */
export const jsonValue: fc.Arbitrary<unknown> = fc.letrec((tie) => {
  const text = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.constantFrom(...hostileTexts),
    fc.string({
      unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
    }),
  );
  const name = fc.oneof(text, fc.constantFrom("__proto__", "constructor", "a", "not-a-name", "1"));
  return {
    value: fc.oneof(
      { maxDepth: 4 },
      text,
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.integer(),
      fc.maxSafeInteger(),
      fc.boolean(),
      fc.constant(null),
      fc.array(tie("value"), { maxLength: 4 }),
      fc
        .array(fc.tuple(name, tie("value")), { maxLength: 4 })
        .map((entries) => Object.fromEntries(entries)),
    ),
  };
}).value;

/** The value as JSON has it, which knows no negative zero. */
export function asJson(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}
