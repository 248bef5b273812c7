import fc from "fast-check";
import { expect, test } from "vitest";

import { citedIn, toShownPosition, toTextPosition } from "./text-positions.ts";

const text = fc.array(fc.constantFrom("a", "\r\n", "\n", "🙂", " ")).map((parts) => parts.join(""));

test("What is selected in the shown text is what is cited in the text", () => {
  fc.assert(
    fc.property(text, fc.nat(), fc.nat(), (whole, a, b) => {
      const shown = whole.replaceAll("\r\n", "\n");
      const [start = 0, end = 0] = [a, b]
        .map((position) => position % (shown.length + 1))
        .sort((one, other) => one - other);
      const [from, to] = [toTextPosition(whole, start), toTextPosition(whole, end)];
      expect(whole.slice(from, to).replaceAll("\r\n", "\n")).toBe(shown.slice(start, end));
      expect([toShownPosition(whole, from), toShownPosition(whole, to)]).toEqual([start, end]);
    }),
  );
});

test("Positions that name no words of the text cite nothing", () => {
  expect(citedIn("See Paris.", 4, 9)).toBe("Paris");
  expect([citedIn("See", 2, 2), citedIn("See", -1, 2), citedIn("See", 0, 4)]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
  expect(citedIn("See", "0", 2)).toBeUndefined();
});
