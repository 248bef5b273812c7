import fc from "fast-check";
import { expect, test } from "vitest";

import { durationOf } from "./duration.ts";

test.each([
  [0, "0 s"],
  [250, "0.25 s"],
  [1500, "1.5 s"],
  [60_000, "1 min"],
  [90_500, "1 min 30.5 s"],
  [86_400_000 + 7_200_000, "1 d 2 h"],
])("%d ms is %s", (milliseconds, words) => {
  expect(durationOf(milliseconds)).toBe(words);
});

test.each(["1500", -1, Number.NaN, null, undefined])("%s is no length of time", (value) => {
  expect(durationOf(value)).toBeUndefined();
});

test("The parts add up to the whole", () => {
  const units: Record<string, number> = { d: 86_400_000, h: 3_600_000, min: 60_000, s: 1000 };
  fc.assert(
    fc.property(fc.nat({ max: 1_000_000_000 }), (milliseconds) => {
      const parts = [...(durationOf(milliseconds) ?? "").matchAll(/([\d.]+) (\w+)/g)];
      const sum = parts.reduce(
        (total, [, count, unit]) => total + Number(count) * (units[unit ?? ""] ?? 0),
        0,
      );
      expect(Math.round(sum)).toBe(milliseconds);
    }),
  );
});
