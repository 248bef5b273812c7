import fc from "fast-check";
import { expect, test } from "vitest";

import { unparsed } from "#shared/unparsed.ts";

import { comparisonOf, comparisons, groupOf, valueTypeOf, withComparison } from "./filter-tree.ts";

const scalar = fc.oneof(fc.string(), fc.double({ noNaN: true, noDefaultInfinity: true }));
const value = fc.oneof(scalar, fc.boolean(), fc.array(scalar));
const type = fc.constantFrom(...comparisons.map((comparison) => comparison.value));
const comparison = fc.record({ type, key: fc.string(), value });

test("What the builder shows, it shows whole: no key is hidden", () => {
  fc.assert(
    fc.property(fc.oneof(fc.jsonValue(), comparison), (given) => {
      const shown = groupOf(given) ?? comparisonOf(given) ?? given;
      expect(shown).toEqual(given);
    }),
  );
});

test("Every comparison of the API is shown, and only with keys that it knows", () => {
  fc.assert(
    fc.property(comparison, (given) => {
      expect(comparisonOf(given)).toEqual(given);
      expect(comparisonOf({ ...given, note: "x" })).toBeUndefined();
      expect(groupOf({ type: "or", filters: [given] })).toEqual({ type: "or", filters: [given] });
    }),
  );
});

test("Another comparison keeps the value: to a list of one and back", () => {
  fc.assert(
    fc.property(scalar, type, type, type, (single, first, second, third) => {
      const given = withComparison({ type: first, key: "year", value: single }, first);
      const back = withComparison(withComparison(withComparison(given, second), third), first);
      expect(back).toEqual(given);
    }),
  );
});

test("A number that is still being typed stays a number", () => {
  expect(valueTypeOf(unparsed("1."))).toBe("number");
  expect(valueTypeOf([1, "a", unparsed("-")])).toBe("list");
  expect([valueTypeOf(null), valueTypeOf({}), valueTypeOf([true])]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});
