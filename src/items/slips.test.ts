import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { checkValue, type SchemaIssue } from "#schema/check-value.ts";
import { branchOf, type Shape, shapeOf } from "#schema/shape.ts";
import { type Place, placesOf, valuesOf } from "#schema/walk.test-support.ts";
import { isObject } from "#shared/json.ts";
import { type Path, removeIn, setIn, toPointer } from "#shared/path.ts";
import { unparsed } from "#shared/unparsed.ts";

import { definitionOf, itemDefinitions } from "./registry.ts";

const cases = itemDefinitions.flatMap(({ kind, examples }) =>
  examples.map(({ name, item }) => ({ kind, name, item })),
);

describe.each(cases)("One slip in $kind, $name, is one problem:", ({ kind, item }) => {
  const { schema } = definitionOf(kind);
  const places = placesOf(schema, item).slice(1);
  const check = (path: Path, value: unknown) => checkValue(schema, setIn(item, path, value));
  const records = places.filter((place) => shapeOf(place.schema).type === "record");
  const isEntry = (path: Path) =>
    records.some((record) => toPointer(record.path) === toPointer(path.slice(0, -1)));

  test("a required key left out", () => {
    const required = places.filter(
      ({ path, schema: property }) =>
        typeof path.at(-1) === "string" && !shapeOf(property).optional && !isEntry(path),
    );
    expect(required.map(({ path }) => checkValue(schema, removeIn(item, path)))).toEqual(
      required.map(({ path }) => [
        { path, code: "missing_required_parameter", message: "Missing required parameter." },
      ]),
    );
  });

  test("a value of a wrong type", () => {
    const slips = places.flatMap((place) =>
      wrongTypesFor(shapeOf(place.schema)).map((wrong) => ({ path: place.path, wrong })),
    );
    expect(slips.map(({ path, wrong }) => brief(check(path, wrong)))).toEqual(
      slips.map(({ path }) => [{ path, code: "invalid_type" }]),
    );
  });

  test("a word that is not among the supported ones", () => {
    const choices = places.filter((place) => isChoice(shapeOf(place.schema)));
    expect(choices.map(({ path }) => brief(check(path, "nonsense")))).toEqual(
      choices.map(({ path }) => [{ path, code: "invalid_value" }]),
    );
  });

  test("a part of unknown type, judged by its type alone", () => {
    const tagged = places.filter((place) => {
      const shape = shapeOf(place.schema);
      return shape.type === "union" && isObject(place.value) && shape.discriminator;
    });
    expect(tagged.map(({ path }) => brief(check(path, { type: "nonsense", text: 5 })))).toEqual(
      tagged.map(({ path }) => [{ path: [...path, "type"], code: "invalid_value" }]),
    );
  });

  test("an unknown key, also one named like a part of every object", () => {
    const objects = placesOf(schema, item).filter(hasKnownKeys);
    const slips = objects.flatMap(({ path }) =>
      ["created_by", "__proto__", "constructor"].map((key) => [...path, key]),
    );
    expect(slips.map((path) => brief(check(path, "x")))).toEqual(
      slips.map((path) => [{ path, code: "unknown_parameter" }]),
    );
  });

  test("JSON that is only half typed, which hides everything inside it", () => {
    const asked = places.filter((place) => shapeOf(place.schema).type !== "constant");
    expect(asked.map(({ path }) => brief(check(path, unparsed('{"a":'))))).toEqual(
      asked.map(({ path }) => [{ path, code: "invalid_json" }]),
    );
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
        const paths = issues.map(({ path }) => JSON.stringify(path));
        expect(new Set(paths).size).toBe(paths.length);
      }),
    );
  },
);

function brief(issues: SchemaIssue[]) {
  return issues.map(({ path, code }) => ({ path, code }));
}

function isChoice({ type }: Shape): boolean {
  return type === "choice" || type === "constant";
}

/** An object whose keys the schema names, unlike pairs and free JSON. */
function hasKnownKeys({ schema, value }: Pick<Place, "schema" | "value">): boolean {
  const shape = shapeOf(schema);
  if (shape.type !== "union") return shape.type === "object" && isObject(value);
  const branch = branchOf(shape, value);
  return branch !== undefined && hasKnownKeys({ schema: branch.schema, value });
}

/** Values of JSON types that a shape does not take; a union's are those that no branch takes. */
function wrongTypesFor(shape: Shape): unknown[] {
  const wrong = [true, ...(shape.nullable ? [] : [null])];
  switch (shape.type) {
    case "number":
      return [...wrong, "7", [], {}, ...(shape.integer ? [1.5] : [])];
    case "text":
    case "choice":
    case "constant":
      return [...wrong, 7, [], {}];
    case "boolean":
      return ["true", 0, [], {}];
    case "list":
      return [...wrong, 7, "x", {}];
    case "object":
      return [...wrong, 7, "x", []];
    case "record":
      return [...wrong, 7, "x", []];
    case "union":
      return shape.discriminator
        ? [...wrong, 7, "x", []]
        : [...wrong, 7, "x", [], {}].filter((value) => !branchOf(shape, value));
    default:
      return [];
  }
}
