import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { accepts } from "#schema/accepts.ts";
import { checkValue } from "#schema/check-value.ts";
import { valuesOf } from "#schema/walk.test-support.ts";

import { definitionOf, itemDefinitions } from "./registry.ts";
import { slipsIn } from "./slips.test-support.ts";

const cases = itemDefinitions.flatMap(({ kind, examples }) =>
  examples.map(({ name, item }) => ({ kind, name, item })),
);

describe.each(cases)("One slip in $kind, $name, is one problem:", ({ kind, item }) => {
  const { schema } = definitionOf(kind);

  test.each(Object.entries(slipsIn(schema, item)))("%s", (_name, slips) => {
    const found = slips.map(({ broken }) =>
      checkValue(schema, broken).map(({ path, code }) => ({ path, code })),
    );
    expect(found).toEqual(slips.map(({ path, code }) => [{ path, code }]));
  });
});

test.each(itemDefinitions.map(({ kind }) => kind))(
  "%s takes every value its shape describes",
  (kind) => {
    const { schema } = definitionOf(kind);
    fc.assert(
      fc.property(valuesOf(schema), (value) => {
        expect(checkValue(schema, value)).toEqual([]);
        expect(schema.parse(value)).toEqual(value);
      }),
    );
  },
);

test("Every example is beyond doubt, so that no schema has to be asked", () => {
  const doubtful = cases.filter(({ kind, item }) => !accepts(definitionOf(kind).schema, item));
  expect(doubtful.map(({ kind, name }) => `${kind}, ${name}`)).toEqual([]);
});

test.each(itemDefinitions.map(({ kind }) => kind))(
  "%s names each faulty place once, whatever it is given",
  (kind) => {
    const { schema } = definitionOf(kind);
    const anything = fc.record(
      Object.fromEntries(Object.keys(schema.shape).map((key) => [key, fc.jsonValue()])),
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(anything, (value) => {
        const issues = checkValue(schema, value);
        expect(issues.length > 0).toBe(!schema.safeParse(value).success);
        expect(accepts(schema, value) && issues.length > 0).toBe(false);
        const paths = issues.map(({ path }) => JSON.stringify(path));
        expect(new Set(paths).size).toBe(paths.length);
      }),
    );
  },
);
