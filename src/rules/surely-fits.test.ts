import fc from "fast-check";
import { expect, test } from "vitest";

import { argumentFaults } from "#items/argument-faults.ts";

import { surelyFits } from "./surely-fits.ts";

const schema = {
  type: "object",
  properties: {
    city: { type: "string", description: "Where." },
    days: { type: ["integer", "null"] },
    unit: { type: "string", enum: ["celsius", "kelvin"] },
    stops: { type: "array", items: { type: "object", properties: { at: { type: "number" } } } },
  },
  required: ["city"],
  additionalProperties: false,
};

test.each([
  { city: "Paris" },
  { city: "Paris", days: 3, unit: "kelvin", stops: [{ at: 9.5 }, {}] },
  { city: "Paris", days: null },
])("%j fits beyond doubt", (value) => {
  expect(surelyFits(schema, value)).toBe(true);
});

test.each([
  {},
  { city: 1 },
  { city: "Paris", days: 0.5 },
  { city: "Paris", unit: "c" },
  { city: "Paris", stops: [{ at: "" }] },
  { city: "Paris", town: "" },
  [],
])("%j does not", (value) => {
  expect(surelyFits(schema, value)).toBe(false);
});

test.each([{ $ref: "#" }, { pattern: "(" }, { type: 5 }, { required: "city" }, true, "string"])(
  "Of the schema %j nothing is beyond doubt",
  (unusual) => {
    expect(surelyFits(unusual, { city: "" })).toBe(false);
  },
);

const leaf = fc.record(
  {
    type: fc.constantFrom("string", "number", "integer", "boolean", "null", "array", "object"),
    enum: fc.array(fc.constantFrom("a", 1, null, true), { maxLength: 3 }),
  },
  { requiredKeys: [] },
);
const inner = fc.record(
  {
    type: fc.constantFrom("object", "array"),
    properties: fc.dictionary(fc.constantFrom("a", "b"), leaf, { maxKeys: 2 }),
    required: fc.array(fc.constantFrom("a", "b"), { maxLength: 2 }),
    additionalProperties: fc.boolean(),
    items: leaf,
  },
  { requiredKeys: [] },
);
const scalar = fc.constantFrom<unknown>("a", 1, 1.5, null, true);
const values = fc.oneof(
  scalar,
  fc.array(scalar, { maxLength: 2 }),
  fc.dictionary(fc.constantFrom("a", "b", "c"), scalar, { maxKeys: 3 }),
);

test("What fits beyond doubt is never a fault to the validator", () => {
  fc.assert(
    fc.property(fc.oneof(leaf, inner), values, (drawn, value) => {
      const faults = surelyFits(drawn, value) ? argumentFaults(drawn, value) : [];
      expect(faults).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});
