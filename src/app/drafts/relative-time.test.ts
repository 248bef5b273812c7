import { expect, test } from "vitest";

import { relativeTime } from "./relative-time.ts";

const minute = 60_000;
const day = 24 * 60 * minute;

test.each([
  [0, "just now"],
  [59_999, "just now"],
  [minute, "1 minute ago"],
  [59.9 * minute, "59 minutes ago"],
  [60 * minute, "1 hour ago"],
  [day, "yesterday"],
  [6 * day, "6 days ago"],
  [13 * day, "last week"],
  [65 * day, "2 months ago"],
  [800 * day, "2 years ago"],
  // The clock of another tab may be ahead.
  [-5 * minute, "just now"],
])("%d milliseconds ago is %s", (past, expected) => {
  expect(relativeTime(1e12 - past, 1e12)).toBe(expected);
});
