import fc from "fast-check";
import { expect, test } from "vitest";

import { jsonFault } from "#shared/json-fault.ts";
import { unparsed } from "#shared/unparsed.ts";

import { exactNumber, formatJson, parseJson } from "./json-text.ts";

test("Any JSON value survives being shown and read", () => {
  fc.assert(
    fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
      expect(JSON.stringify(parseJson(formatJson(value)))).toBe(JSON.stringify(value));
    }),
  );
});

test("Every number of JavaScript is exact as JavaScript writes it", () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
      expect(exactNumber(JSON.stringify(number))).toBe(number === 0 ? 0 : number);
    }),
  );
});

test.each(["", "-", "1.", "01", "0x10", " 1", "1e999", "9007199254740993", "1e-400"])(
  "The text %j is not an exact number",
  (text) => {
    expect(exactNumber(text)).toBeUndefined();
  },
);

test("JSON with a number that would lose digits stays text", () => {
  const text = '{"id": 12345678901234567890}';
  expect(parseJson(text)).toEqual(unparsed(text));
});

test("A fault is found exactly in the text that JSON.parse refuses", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'{}[]:,"a1 \n') }), (text) => {
      const fault = jsonFault(text);
      expect(fault === undefined).toBe(isJson(text));
    }),
  );
});

test.each([
  ["", 1, 1, "it ends where it needs a value"],
  ['{"city": Paris}', 1, 10, "expected a value"],
  ['{"a": 1,\n}', 2, 1, "expected a key in double quotes"],
  ["[1 2]", 1, 4, "expected ',' or ']'"],
  ['{"a" 1}', 1, 6, "expected ':'"],
  ['{"a": 1', 1, 8, "it ends where it needs ',' or '}'"],
  ["{} x", 1, 4, "expected nothing more"],
])("%j fails at line %i, column %i: %s", (text, line, column, message) => {
  expect(jsonFault(text)).toEqual({ line, column, message });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
