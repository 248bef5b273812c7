import fc from "fast-check";
import { expect, test } from "vitest";

import { checkValue } from "#schema/check-value.ts";
import { valuesOf } from "#schema/walk.test-support.ts";
import { setIn } from "#shared/path.ts";

import { type Filter, filter } from "./filter.ts";

const condition: Filter = { type: "in", key: "country", value: ["FR", 33] };

/** The condition inside `levels` groups. */
function nested(levels: number): Filter {
  return levels === 0
    ? condition
    : { type: levels % 2 ? "and" : "or", filters: [condition, nested(levels - 1)] };
}

test.each([0, 1, 2, 3, 4, 5])(
  "Groups nest %i deep, and a slip is found at the bottom",
  (levels) => {
    const value = nested(levels);
    expect(checkValue(filter, value)).toEqual([]);
    const path = Array.from({ length: levels }, () => ["filters", 1]).flat();
    const slip = setIn(value, [...path, "type"], "like");
    expect(checkValue(filter, slip)).toMatchObject([
      { path: [...path, "type"], code: "invalid_value" },
    ]);
  },
);

test("A value is a text, a number, a flag, or a list of texts and numbers", () => {
  const codes = (value: unknown) => checkValue(filter, { ...condition, value });
  for (const value of ["FR", 33, 0.5, true, ["FR", 33], []]) expect(codes(value)).toEqual([]);
  expect(codes(null)).toMatchObject([{ path: ["value"], code: "invalid_type" }]);
  expect(codes({})).toMatchObject([{ path: ["value"], code: "invalid_type" }]);
  expect(codes([true])).toMatchObject([{ path: ["value", 0], code: "invalid_type" }]);
});

test("Any filter is taken and not changed", () => {
  fc.assert(
    fc.property(valuesOf(filter), (value) => {
      expect(filter.parse(value)).toEqual(value);
    }),
  );
});
