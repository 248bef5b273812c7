import fc from "fast-check";
import { expect, test } from "vitest";

import { countChanges, diffLinesOf } from "./diff-lines.ts";

const kinds = (diff: string) => diffLinesOf(diff).map(({ kind }) => kind);

test("A unified diff has headings, context, and lines that come and go", () => {
  const diff = "--- a/x.py\n+++ b/x.py\n@@ -1,2 +1,2 @@\n def f():\n-  return 1\n+  return 2\n";
  expect(kinds(diff)).toEqual(["heading", "heading", "heading", "context", "removed", "added"]);
});

test("A V4A patch has headings of its own", () => {
  const diff = "*** Begin Patch\n*** Update File: x.py\n@@ def f():\n-a\n+b\n*** End Patch";
  expect(kinds(diff)).toEqual(["heading", "heading", "heading", "removed", "added", "heading"]);
});

test("A removed line that begins with two dashes is no heading", () => {
  expect(kinds("--- old comment\n+new\n")).toEqual(["removed", "added"]);
});

const line = fc.constantFrom("+a", "-b", " c", "", "@@", "--- d", "+++ e");

test("No line is lost, and each is counted at most once", () => {
  fc.assert(
    fc.property(fc.array(line, { minLength: 1 }), (lines) => {
      const parsed = diffLinesOf(`${lines.join("\n")}\n`);
      expect(parsed.map(({ text }) => text)).toEqual(lines);
      const { added, removed } = countChanges(parsed);
      expect(added + removed).toBeLessThanOrEqual(lines.length);
    }),
  );
});
