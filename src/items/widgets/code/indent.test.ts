import fc from "fast-check";
import { expect, test } from "vitest";

import { indentLines, outdentLines } from "./indent.ts";

const code = fc.array(fc.constantFrom("a", " ", "\n", "\t")).map((parts) => parts.join(""));

test("Every line of the selection moves, and the selection stays on its words", () => {
  expect(indentLines({ text: "if x:\ny\nz", start: 6, end: 9 })).toEqual({
    text: "if x:\n  y\n  z",
    start: 8,
    end: 13,
  });
  expect(outdentLines({ text: "  a\n\tb\n c", start: 3, end: 9 })).toEqual({
    text: "a\nb\nc",
    start: 1,
    end: 5,
  });
});

test("Indenting and taking it back changes nothing", () => {
  fc.assert(
    fc.property(code, fc.nat(), fc.nat(), (text, a, b) => {
      const [start = 0, end = 0] = [a, b]
        .map((position) => position % (text.length + 1))
        .sort((one, other) => one - other);
      expect(outdentLines(indentLines({ text, start, end }))).toEqual({ text, start, end });
    }),
  );
});
