import fc from "fast-check";
import { expect, test } from "vitest";

import { createBody } from "./reader.ts";

test("a body is taken as it stands, what the API does not know too", () => {
  const items = [{ role: "tool", content: "42" }, 7];
  expect(createBody.read({ items, metadata: { b: "1", a: 2 }, model: "gpt-5.2" })).toEqual({
    items: items.map((value) => ({ value })),
    metadata: [
      ["b", "1"],
      ["a", 2],
    ],
    rest: { model: "gpt-5.2" },
    remarks: [],
  });
});

test("metadata that is no object is kept as a field of the body", () => {
  expect(createBody.read({ items: [], metadata: "orders" })).toEqual({
    items: [],
    metadata: [],
    rest: { metadata: "orders" },
    remarks: [],
  });
});

test("any body with a list of items can be made again of what was read", () => {
  const json = fc.jsonValue();
  const body = fc
    .tuple(fc.dictionary(fc.string(), json), fc.array(json), fc.dictionary(fc.string(), json))
    .map(([rest, items, metadata]) => ({ ...rest, items, metadata }));
  fc.assert(
    fc.property(body, (value) => {
      const { items, metadata, rest } = createBody.read(value);
      expect(createBody.recognises(value)).toBe(true);
      expect({
        ...rest,
        items: items.map((item) => item.value),
        metadata: Object.fromEntries(metadata),
      }).toEqual(value);
    }),
  );
});
