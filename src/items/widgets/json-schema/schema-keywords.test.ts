import fc from "fast-check";
import { expect, test } from "vitest";

import { enumOf, otherKeywords, schemaTypes, setType, typeOf } from "./schema-keywords.ts";

test("Every type that can be chosen is the one that is shown then, and nothing else changes", () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.string(), fc.jsonValue()),
      fc.constantFrom(...schemaTypes),
      (schema, type) => {
        const { type: _old, ...rest } = schema;
        const { type: _new, ...kept } = setType(schema, type);
        expect(typeOf(setType(schema, type))).toBe(type);
        expect(kept).toEqual(rest);
      },
    ),
  );
});

test("Types that the list has no words for are left to JSON", () => {
  expect(typeOf({ type: ["null", "string"] })).toBe("string or null");
  expect(typeOf({ type: ["string", "number"] })).toBeUndefined();
  expect(typeOf({ type: "date" })).toBeUndefined();
  expect(typeOf({ type: 3 })).toBeUndefined();
});

test("Keywords without an input are named", () => {
  expect(
    otherKeywords({ type: "string", description: "City.", minLength: 1, format: "date" }),
  ).toEqual(["minLength", "format"]);
  expect(otherKeywords({ type: "string", enum: ["a", "b"] })).toEqual([]);
  expect(otherKeywords({ type: "integer", enum: [1, 2] })).toEqual(["enum"]);
  expect(otherKeywords({ $ref: "#/$defs/place" })).toEqual(["$ref"]);
  expect(otherKeywords({ type: "string", properties: {} })).toEqual(["properties"]);
});

test("Only texts that fit on a line each are edited as lines", () => {
  expect(enumOf({ enum: ["a", "b c"] })).toEqual(["a", "b c"]);
  expect([enumOf({}), enumOf({ enum: [""] }), enumOf({ enum: ["a\nb"] })]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});
