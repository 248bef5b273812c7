import { describe, expect, test } from "vitest";

import { argumentFaults } from "./argument-faults.ts";

const schema = {
  type: "object",
  properties: {
    city: { type: "string" },
    days: { type: "integer", minimum: 1 },
    unit: { enum: ["celsius", "kelvin"] },
    stops: { type: "array", items: { $ref: "#/$defs/stop" } },
    note: { anyOf: [{ type: "string" }, { type: "null" }] },
  },
  required: ["city"],
  additionalProperties: false,
  $defs: { stop: { type: "object", properties: { at: { type: "string" } }, required: ["at"] } },
};

describe("one slip gives one fault", () => {
  test.each([
    [{}, "", '"city" is missing.'],
    [{ city: 1 }, "/city", "expected string, not number."],
    [{ city: "", days: 0 }, "/days", "0 is less than 1."],
    [{ city: "", unit: "c" }, "/unit", 'expected one of "celsius","kelvin".'],
    [{ city: "", stops: [{ at: "" }, {}] }, "/stops/1", '"at" is missing.'],
    [{ city: "", note: 1 }, "/note", "it matches none of the alternatives."],
    [{ city: "", town: "" }, "", '"town" is not one of the parameters.'],
    [[], "", "expected object, not array."],
  ])("%j", (value, place, message) => {
    expect(argumentFaults(schema, value)).toEqual([{ place, message }]);
  });
});

test("Arguments that fit have no fault", () => {
  expect(argumentFaults(schema, { city: "Paris", stops: [{ at: "9:00" }] })).toEqual([]);
});

test.each([
  [{ $ref: "#/nowhere" }, /Unresolved \$ref/],
  [{ properties: { city: { pattern: "(" } } }, /Invalid regular expression/],
])(
  "A schema that can't be used is told apart from arguments that do not fit: %j",
  (unusable, message) => {
    expect(() => argumentFaults(unusable, { city: "" })).toThrow(message);
  },
);
