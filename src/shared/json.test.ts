import fc from "fast-check";
import { expect, test } from "vitest";

import { isObject, jsonTypeOf } from "./json.ts";
import { unparsed, unparsedText } from "./unparsed.ts";

test.each([
  [null, "null"],
  [[], "array"],
  [{}, "object"],
  ["", "string"],
  [false, "boolean"],
  [3, "integer"],
  [3.5, "decimal"],
])("The JSON type of %j is %s", (value, type) => {
  expect(jsonTypeOf(value)).toBe(type);
});

test("Lists and null are not objects", () => {
  expect([{}, [], null, undefined, "x"].map(isObject)).toEqual([true, false, false, false, false]);
});

test("Unparsed JSON keeps its text exactly, also through storage", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(unparsedText(unparsed(text))).toBe(text);
      expect(unparsedText(structuredClone(unparsed(text)))).toBe(text);
    }),
  );
});

test("No other value is taken for unparsed JSON", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(unparsedText(value)).toBeUndefined();
    }),
  );
});
