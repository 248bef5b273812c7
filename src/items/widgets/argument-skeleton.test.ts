import fc from "fast-check";
import { expect, test } from "vitest";

import { argumentFaults } from "../argument-faults.ts";
import { skeletonOf, withSkeleton } from "./argument-skeleton.ts";

test("The required parameters are there, each with the value that its schema suggests", () => {
  const schema = {
    type: "object",
    properties: {
      city: { type: "string" },
      unit: { enum: ["celsius", "kelvin"] },
      days: { type: "integer", minimum: 1 },
      stops: { type: "array", minItems: 1, items: { $ref: "#/$defs/stop" } },
      note: { type: "string" },
      lang: { type: ["null", "string"], default: "en" },
    },
    required: ["city", "unit", "days", "stops", "lang"],
    $defs: { stop: { anyOf: [{ properties: { at: { type: "boolean" } } }] } },
  };
  const skeleton = { city: "", unit: "celsius", days: 1, stops: [{ at: false }], lang: "en" };
  expect(skeletonOf(schema)).toEqual(skeleton);
  expect(argumentFaults(schema, skeleton)).toEqual([]);
});

test("A schema that refers to itself comes to an end", () => {
  const node = { type: "object", properties: { next: { $ref: "#" } }, required: ["next"] };
  expect(JSON.stringify(skeletonOf(node))).toContain('{"next":{"next"');
});

test("What is there already stays", () => {
  expect(withSkeleton({ a: "", b: "" }, { b: 1, c: 2 })).toEqual({ a: "", b: 1, c: 2 });
  expect(withSkeleton({ a: "" }, "no object")).toEqual({ a: "" });
});

test("Anything may stand where a schema should", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (schema) => {
      expect(() => JSON.stringify(skeletonOf(schema))).not.toThrow();
    }),
  );
});
