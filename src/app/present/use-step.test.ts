import { expect, test } from "vitest";

import { stepIn } from "./use-step.ts";

test.each([
  ["?step=7", 6],
  ["", 0],
  ["?step=99", 17],
  ["?step=0", 0],
  ["?step=-3", 0],
  ["?step=seven", 0],
])("%j is a step of 18 that is there", (query, step) => {
  expect(stepIn(query, 18)).toBe(step);
});

test("Without items it is the first all the same", () => {
  expect(stepIn("?step=3", 0)).toBe(0);
});
