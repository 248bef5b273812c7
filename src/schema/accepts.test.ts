import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as z from "zod";

import { unparsed } from "#shared/unparsed.ts";

import { accepts } from "./accepts.ts";
import { field, object, tag } from "./field.ts";
import { jsonObject } from "./json-object.ts";
import { text } from "./text.ts";

const number = object({ type: tag("number"), value: field(z.number(), "A number.") });
const tree = object({
  type: tag("tree"),
  name: field(text({ minLength: 1, maxLength: 4 }), "Its name."),
  colour: field(z.enum(["red", "green"]).nullish(), "Its colour."),
  leaves: field(z.array(z.union([z.string(), z.boolean()])).max(2), "What hangs on it."),
  notes: field(z.record(z.string(), text({ maxLength: 3 })).optional(), "Notes."),
  free: field(z.unknown().optional(), "Anything."),
  inner: field(jsonObject().optional(), "Any object."),
  even: field(z.number().multipleOf(2).optional(), "An even number."),
});
const schema = z.discriminatedUnion("type", [number, tree]);
const sound = { type: "tree", name: "oak", leaves: ["a", true] };

test.each([
  sound,
  { ...sound, colour: null, notes: { a: "b" }, free: [{ a: 1 }], inner: {}, even: 4 },
  { type: "number", value: 0.5 },
])("%j is beyond doubt", (value) => {
  expect(accepts(schema, value)).toBe(true);
});

describe("What the schema refuses is never beyond doubt", () => {
  test.each([
    { ...sound, name: "" },
    { ...sound, name: "maple" },
    { ...sound, colour: "blue" },
    { ...sound, leaves: ["a", "b", "c"] },
    { ...sound, leaves: [1] },
    { ...sound, notes: { a: "long" } },
    { ...sound, inner: [] },
    { ...sound, even: 3 },
    { ...sound, toString: 1 },
    { type: "tree", name: "oak" },
    { type: "bush" },
    [sound],
    null,
  ])("%j", (value) => {
    expect(schema.safeParse(value).success).toBe(false);
    expect(accepts(schema, value)).toBe(false);
  });

  test("whatever is put in its places", () => {
    const places = fc.record(
      Object.fromEntries(Object.keys(tree.shape).map((key) => [key, fc.jsonValue()])),
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(places, (change) => {
        const value = { ...sound, ...change };
        expect(accepts(schema, value) && !schema.safeParse(value).success).toBe(false);
      }),
    );
  });
});

test("JSON that is half typed is never beyond doubt, however deep in a free place", () => {
  const half = unparsed("{");
  expect(accepts(schema, { ...sound, free: half })).toBe(false);
  expect(accepts(schema, { ...sound, free: [{ deep: half }] })).toBe(false);
  expect(accepts(schema, { ...sound, inner: { deep: half } })).toBe(false);
  expect(accepts(jsonObject(), half)).toBe(false);
});
