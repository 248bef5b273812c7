import fc from "fast-check";
import { expect, test } from "vitest";

import { unparsed } from "#shared/unparsed.ts";

import { longText, putTextsBack, takeTextsOut } from "./long-texts.ts";

const long = fc.constantFrom("a", "ü", "\ud800").map((letter) => letter.repeat(longText));
const key = fc.oneof(
  fc.string(),
  fc.constantFrom("\u0000text", "\u0000literal", "__proto__", "toString"),
);
/** JSON as a draft may hold it, also such as looks like the marks of the storage. */
const { value } = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: "medium" },
    fc.jsonValue({ maxDepth: 1 }),
    long,
    fc.string({ unit: "binary" }),
    fc.string().map(unparsed),
    fc.constantFrom(undefined, -0, 1),
    fc.array(tie("value"), { maxLength: 3 }),
    fc.array(fc.tuple(key, tie("value")), { maxLength: 2 }).map(Object.fromEntries),
  ),
}));

function throughStorage(stored: unknown): { back: unknown; texts: string[] } {
  const texts: string[] = [];
  const taken = takeTextsOut(stored, (text) => texts.push(text) - 1);
  const back = putTextsBack(structuredClone(taken), (number) => texts[number] ?? "");
  return { back, texts };
}

test("What goes into the storage comes out the same", () => {
  fc.assert(
    fc.property(value, (stored) => {
      expect(throughStorage(stored).back).toStrictEqual(stored);
    }),
    { numRuns: 1000 },
  );
});

test("A value without long texts is stored as it is", () => {
  const plain = { content: [{ text: "short" }], arguments: unparsed('{"a":') };
  expect(takeTextsOut(plain, () => 0)).toBe(plain);
});

test("A part that stands in two places is still one part", () => {
  const left = { content: "x".repeat(longText) };
  const { back } = throughStorage({ left, became: left });
  expect(back).toStrictEqual({ left, became: left });
  expect(Object(back).left).toBe(Object(back).became);
});
