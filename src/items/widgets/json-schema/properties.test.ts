import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { isObject, type JsonObject } from "#shared/json.ts";

import {
  addProperty,
  isRequired,
  propertiesOf,
  removeProperty,
  renameProperty,
  setRequired,
  withProperties,
} from "./properties.ts";

const name = fc.constantFrom("city", "unit", "", "a.b", "toString", "7");
const json = fc.jsonValue({ maxDepth: 2 });

/** Schemas as people and programs write them, and anything else that is JSON. */
const schema: fc.Arbitrary<JsonObject> = fc.oneof(
  fc.dictionary(fc.string(), json),
  fc.record(
    {
      type: fc.oneof(fc.constantFrom<unknown>("object", ["object", "null"]), json),
      properties: fc.oneof(fc.dictionary(name, json), json),
      required: fc.oneof(fc.array(name), json),
      additionalProperties: json,
      $defs: json,
    },
    { requiredKeys: [] },
  ),
);

describe("for any JSON", () => {
  test("a table written back without a change gives the very same schema", () => {
    fc.assert(
      fc.property(schema, (given) => {
        const table = propertiesOf(given);
        fc.pre(table !== undefined && given.properties !== undefined);
        const written = withProperties(given, table ?? []);
        expect(JSON.stringify(written)).toBe(JSON.stringify(given));
        expect(propertiesOf(written)).toEqual(table);
      }),
    );
  });

  test("a property added and removed leaves all others and all else as they were", () => {
    fc.assert(
      fc.property(schema, (given) => {
        fc.pre(propertiesOf(given) !== undefined);
        const added = addProperty(given);
        expect(propertiesOf(added.schema)).toHaveLength((propertiesOf(given) ?? []).length + 1);
        expect(removeProperty(added.schema, added.name)).toEqual({
          ...(given.type === undefined && { type: "object" }),
          properties: {},
          ...given,
        });
      }),
    );
  });

  test("a new name goes along into `required`, and the old one comes back the same way", () => {
    fc.assert(
      fc.property(schema, name, (given, from) => {
        fc.pre(isObject(given.properties) && Object.hasOwn(given.properties, from));
        fc.pre(!JSON.stringify(given).includes("fresh"));
        const renamed = renameProperty(given, from, "fresh");
        expect(isRequired(renamed, "fresh")).toBe(isRequired(given, from));
        expect(renameProperty(renamed, "fresh", from)).toEqual(given);
      }),
    );
  });
});

test("Order is kept where a property is renamed", () => {
  const renamed = renameProperty({ properties: { a: 1, b: 2, c: 3 } }, "b", "x");
  expect(Object.keys(renamed.properties ?? {})).toEqual(["a", "x", "c"]);
});

test("The list of required names comes with its first and goes with its last", () => {
  const given = { type: "object", properties: { a: {} } };
  const required = setRequired(given, "a", true);
  expect(required).toEqual({ ...given, required: ["a"] });
  expect(setRequired(required, "a", false)).toEqual(given);
  expect(setRequired(given, "a", false)).toBe(given);
});
