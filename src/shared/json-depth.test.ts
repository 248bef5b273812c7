import { expect, test } from "vitest";

import { depthFault, mostLevels } from "./json-depth.ts";

test("What goes deeper than can be kept is told by its place, and brackets in texts do not count", () => {
  const nested = (levels: number) => `${"[".repeat(levels)}${"]".repeat(levels)}`;
  expect(depthFault(nested(mostLevels))).toBeUndefined();
  expect(depthFault(`{\n"a": ${nested(mostLevels)}}`)).toMatchObject({
    line: 2,
    column: 6 + mostLevels - 1,
  });
  expect(depthFault(JSON.stringify({ a: `\\"${"[".repeat(9999)}`, b: ["{}"] }))).toBeUndefined();
  expect(depthFault(`[${"[],".repeat(mostLevels)}[]]`)).toBeUndefined();
});
