import fc from "fast-check";
import { expect, test } from "vitest";

import { isObject } from "#shared/json.ts";

import { checkValue } from "./check-value.ts";
import { emptyValue } from "./empty-value.ts";
import { field, object } from "./field.ts";
import { jsonObject } from "./json-object.ts";
import { shapeOf } from "./shape.ts";

const holder = object({ schema: field(jsonObject().nullable(), "Free.") });

test("A free object is drawn as JSON and starts empty", () => {
  expect(shapeOf(jsonObject().nullable().optional())).toEqual({
    type: "json",
    optional: true,
    nullable: true,
  });
  expect(emptyValue(jsonObject())).toEqual({});
});

test("A free object takes any object and nothing else", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const codes = checkValue(jsonObject(), value).map(({ code }) => code);
      expect(codes).toEqual(isObject(value) ? [] : ["invalid_type"]);
    }),
  );
});

test("What stands in its place is told in the API's words", () => {
  expect(checkValue(holder, { schema: "{}" })).toEqual([
    {
      path: ["schema"],
      code: "invalid_type",
      message: "Invalid type: expected an object, but got a string instead.",
    },
  ]);
  expect(checkValue(holder, {}).map(({ code }) => code)).toEqual(["missing_required_parameter"]);
});
