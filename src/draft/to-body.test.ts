import fc from "fast-check";
import { expect, test } from "vitest";

import { itemDefinitions } from "#items/registry.ts";
import { unparsed } from "#shared/unparsed.ts";

import { draftItemOf } from "./fresh-item.ts";
import { toBody } from "./to-body.ts";

test("Every example goes through a draft and comes out as the very same item", () => {
  for (const { kind, examples } of itemDefinitions) {
    for (const { item } of examples) {
      const draft = draftItemOf(item);
      expect(draft.kind).toBe(kind);
      expect(toBody({ items: [draft], metadata: [] }).items[0]).toBe(item);
    }
  }
});

test("Any JSON goes through a draft unchanged, whatever it is", () => {
  fc.assert(
    fc.property(fc.array(fc.jsonValue()), (items) => {
      expect(toBody({ items: items.map(draftItemOf), metadata: [] }).items).toEqual(items);
    }),
  );
});

test("JSON that is half-typed is sent as its text", () => {
  const item = draftItemOf({ type: "x", arguments: [unparsed('{"city":')] });
  expect(toBody({ items: [item], metadata: [] }).items).toEqual([
    { type: "x", arguments: ['{"city":'] },
  ]);
});

test("Without pairs there is no metadata", () => {
  expect(toBody({ items: [], metadata: [] })).toEqual({ items: [] });
});

test("A pair named __proto__ is a pair like any other", () => {
  const pair = { key: "1", name: "__proto__", value: "x" };
  expect(JSON.stringify(toBody({ items: [], metadata: [pair] }))).toBe(
    '{"items":[],"metadata":{"__proto__":"x"}}',
  );
});
