import fc from "fast-check";
import { expect, test } from "vitest";

import { type JsonNode, jsonTree } from "./json-tree.ts";
import { textWarnings } from "./text-warnings.ts";

test("Every value stands where the tree says, however it is indented", () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom(0, 1, 2), (value, indent) => {
      const text = ` ${JSON.stringify(value, null, indent)}\n`;
      expect(valueOf(text, jsonTree(text))).toEqual(JSON.parse(text));
    }),
  );
});

/** The value put together from its leaves alone. */
function valueOf(text: string, { from, to, children }: JsonNode): unknown {
  if (children.length === 0) return JSON.parse(text.slice(from, to));
  const entries = children.map(({ step, keyFrom, keyTo, value }) => {
    const name: unknown = JSON.parse(text.slice(keyFrom, keyTo));
    return [typeof step === "string" ? String(name) : "", valueOf(text, value)] as const;
  });
  return text[from] === "[" ? entries.map(([, child]) => child) : Object.fromEntries(entries);
}

test("A name that stands twice is told at its second place, at any depth", () => {
  const text = '{"a": [{"b": 1, "c": 2, "b": 3}], "a": 1}';
  expect(warned(text)).toEqual(['"b"', '"a"']);
});

test.each([
  "9007199254740993",
  "-12345678901234567890",
  "1e400000000000000",
  "0.12345678901234567890123",
])("%s has more digits than a number can hold", (number) => {
  expect(warned(`{"n": ${number}}`)).toEqual([number]);
});

test("Numbers that a program wrote are never complained of", () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
      expect(warned(JSON.stringify([number]))).toEqual([]);
    }),
  );
  expect(warned("[100000000000000000000000, 1.50000000000000000, 0.000000000000000001]")).toEqual(
    [],
  );
});

function warned(text: string): string[] {
  return textWarnings(text, jsonTree(text)).map(({ from, to }) => text.slice(from, to));
}
