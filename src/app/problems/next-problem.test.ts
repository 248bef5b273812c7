import { expect, test } from "vitest";

import type { Problem } from "#body/problem.ts";

import { nextProblem } from "./next-problem.ts";

const problem = (code: string): Problem => ({ path: [], severity: "error", code, message: "" });
const [first, second, third] = [problem("1"), problem("2"), problem("3")];
const all = [first, second, third];

test("The first step leads to the first problem, or to the last one backwards", () => {
  expect(nextProblem(all, undefined, 1)).toBe(0);
  expect(nextProblem(all, undefined, -1)).toBe(2);
});

test("Steps go round", () => {
  expect(nextProblem(all, { problem: third, index: 2 }, 1)).toBe(0);
  expect(nextProblem(all, { problem: first, index: 0 }, -1)).toBe(2);
});

test("A problem that moved in the list is gone on from where it is now", () => {
  expect(nextProblem(all, { problem: second, index: 0 }, 1)).toBe(2);
});

test("After a problem that was mended comes the one that took its number", () => {
  expect(nextProblem([first, third], { problem: second, index: 1 }, 1)).toBe(1);
  expect(nextProblem([first, third], { problem: second, index: 1 }, -1)).toBe(0);
});
