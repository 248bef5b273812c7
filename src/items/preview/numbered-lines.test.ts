import fc from "fast-check";
import { expect, test } from "vitest";

import { numberedLinesOf } from "./numbered-lines.ts";

const numbers = (diff: string, isNewFile = false) =>
  numberedLinesOf(diff, isNewFile).map(({ before, after }) => [before, after]);

test("Lines are numbered from where their place begins, before and after the change", () => {
  expect(numbers("@@ -3,3 +5,3 @@ f\n a\n-b\n+c\n d\n\\ No newline at end of file")).toEqual([
    [undefined, undefined],
    [3, 5],
    [4, undefined],
    [undefined, 6],
    [5, 7],
    [undefined, undefined],
  ]);
});

test("A new file is numbered from 1; a place without numbers has none", () => {
  expect(numbers("+a\n+b", true)).toEqual([
    [undefined, 1],
    [undefined, 2],
  ]);
  expect(numbers("@@ def f():\n-a\n+b")).toEqual([[], [], []].map(() => [undefined, undefined]));
});

test("Numbers of one side rise by one from line to line", () => {
  const line = fc.constantFrom("+a", "-b", " c", "");
  fc.assert(
    fc.property(fc.array(line), fc.nat(1000), fc.nat(1000), (lines, before, after) => {
      const numbered = numberedLinesOf(`@@ -${before} +${after} @@\n${lines.join("\n")}`, false);
      const olds = numbered.flatMap((each) => each.before ?? []);
      const news = numbered.flatMap((each) => each.after ?? []);
      expect(olds).toEqual(olds.map((_, index) => before + index));
      expect(news).toEqual(news.map((_, index) => after + index));
    }),
  );
});
