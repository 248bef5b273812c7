import { expect, test } from "vitest";

import { copyTitle } from "./copy-title.ts";

test.each([
  ["Weather", "Weather (copy)"],
  ["Weather (copy)", "Weather (copy 2)"],
  ["Weather (copy 9)", "Weather (copy 10)"],
  ["(copy) of Weather", "(copy) of Weather (copy)"],
])("The copy of %s is called %s", (title, expected) => {
  expect(copyTitle(title)).toBe(expected);
});
