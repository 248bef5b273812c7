import * as fc from "fast-check";
import { expect, test } from "vitest";

import { batchesOf, requestsOf } from "./in-batches.ts";
import { written } from "./written.test-support.ts";

test("Batches hold all items in order, none more than 20 and only the last one fewer", () => {
  fc.assert(
    fc.property(fc.array(fc.integer(), { maxLength: 90 }), (items) => {
      const batches = batchesOf(items);
      expect(batches.flat()).toEqual(items);
      expect(batches.slice(0, -1).every(({ length }) => length === 20)).toBe(true);
      expect(batches.every(({ length }) => length > 0 && length <= 20)).toBe(true);
    }),
  );
});

test("The first request has the metadata and up to 20 items, also when there are none", () => {
  const items = Array.from({ length: 21 }, (_, index) => index);
  expect(requestsOf(written(items, { metadata: { a: "b" } }))).toEqual({
    create: { items: items.slice(0, 20), metadata: { a: "b" } },
    appends: [{ items: [20] }],
  });
  expect(requestsOf(written([]))).toEqual({ create: { items: [] }, appends: [] });
});
