import fc from "fast-check";
import { expect, test } from "vitest";

import { cutText } from "./cut-text.ts";

test("A short text is shown whole", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 20 }), (text) => {
      expect(cutText(text, { characters: 20 })).toEqual({ shown: text, whole: undefined });
    }),
  );
});

test("What is shown is the beginning, and never longer than allowed", () => {
  const lines = fc.array(fc.string({ unit: "grapheme" })).map((all) => all.join("\n"));
  fc.assert(
    fc.property(lines, (text) => {
      const { shown, whole } = cutText(text, { lines: 3, characters: 10 });
      expect(text.startsWith(shown)).toBe(true);
      expect(shown.length).toBeLessThanOrEqual(10);
      expect(shown.replace(/\n$/, "").split("\n").length).toBeLessThanOrEqual(3);
      expect(whole === undefined).toBe(shown === text);
    }),
  );
});

test("The whole is told in lines or in characters, as it was cut", () => {
  expect(cutText("a\nb\nc\n", { lines: 2, characters: 99 })).toEqual({
    shown: "a\nb",
    whole: "3 lines",
  });
  expect(cutText("a\nb\n", { lines: 2, characters: 99 }).whole).toBeUndefined();
  expect(cutText("x".repeat(1234), { characters: 99 }).whole).toBe("1,234 characters");
});

test("An astral character is not cut in two", () => {
  expect(cutText("ab😀cd", { characters: 3 }).shown).toBe("ab");
});
