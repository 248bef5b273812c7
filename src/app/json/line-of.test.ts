import fc from "fast-check";
import { expect, test } from "vitest";

import type { Path } from "#shared/path.ts";

import { lineOf } from "./line-of.ts";

const value = { a: { b: [], c: {} }, list: ["x", { marked: 1 }], last: null };

test.each<[number, Path]>([
  [0, []],
  [1, ["a"]],
  [2, ["a", "b"]],
  [3, ["a", "c"]],
  [5, ["list"]],
  [6, ["list", 0]],
  [8, ["list", 1, "marked"]],
  [11, ["last"]],
])("Line %i is where %j stands", (line, path) => {
  expect(lineOf(value, path)).toBe(line);
});

test("What is absent is told at what is around it", () => {
  expect(lineOf(value, ["list", 1, "missing"])).toBe(7);
  expect(lineOf(value, ["a", "b", 0])).toBe(2);
});

test("Whatever stands before it, a place is on the line that names it", () => {
  const before = fc.dictionary(fc.stringMatching(/^[a-z]{1,4}$/), fc.jsonValue());
  fc.assert(
    fc.property(before, (others) => {
      const whole = { ...others, "the place": 1 };
      const lines = JSON.stringify(whole, null, 2).split("\n");
      expect(lines[lineOf(whole, ["the place"])]).toContain('"the place": 1');
    }),
  );
});
