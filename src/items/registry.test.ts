import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { checkValue } from "#schema/check-value.ts";
import { coverageOf, fieldsIn } from "#schema/coverage.test-support.ts";
import { shapeOf } from "#schema/shape.ts";
import { placesOf, reachableFrom } from "#schema/walk.test-support.ts";

import { itemGroups } from "./item-definition.ts";
import { recognise } from "./recognise.ts";
import { definitionOf, itemDefinitions } from "./registry.ts";
import { tool } from "./tools/tool.ts";

const context = { openCalls: [], newId: (prefix: string) => `${prefix}new` };

test("Kinds have different names and different labels", () => {
  const kinds = itemDefinitions.map(({ kind }) => kind);
  const labels = itemDefinitions.map(({ label }) => label);
  expect(new Set(kinds).size).toBe(kinds.length);
  expect(new Set(labels).size).toBe(labels.length);
});

describe.each(itemDefinitions.map(({ kind }) => kind))("%s", (kind) => {
  const definition = definitionOf(kind);
  const { schema, examples } = definition;
  const schemas = reachableFrom(schema);

  test("is presented with a label, a summary of one sentence and a known group", () => {
    expect(definition.label).toMatch(/^[A-Z][a-zA-Z ]+$/);
    expect(definition.summary).toMatch(/^[A-Z][^.]+\.$/);
    expect(itemGroups).toContain(definition.group);
    expect(definition.synonyms).not.toHaveLength(0);
  });

  test("says in a sentence when it appears in a conversation", () => {
    expect(definition.occurs).toMatch(/^[A-Z][^.]+\.$/);
  });

  test("has a label and a help sentence for every field at every depth", () => {
    const fields = schemas
      .map(shapeOf)
      .flatMap((shape) => (shape.type === "object" ? shape.fields : []));
    expect(fields.filter(({ label, hint }) => !label || !/^[A-Z`].*\.$/.test(hint.help))).toEqual(
      [],
    );
  });

  test("has a title for every object below the item", () => {
    const inner = schemas
      .slice(1)
      .map(shapeOf)
      .filter((shape) => shape.type === "object");
    expect(inner.filter(({ title }) => !title)).toEqual([]);
  });

  test("has only shapes that the form can draw", () => {
    expect(schemas.map(shapeOf).filter(({ type }) => type === "unsupported")).toEqual([]);
  });

  test("has a minimal example with fewer fields than a realistic one, where fields may be left out", () => {
    const sizes = examples.map(({ item }) => placesOf(schema, item).length);
    expect(sizes.length).toBeGreaterThanOrEqual(2);
    const mayDiffer = schemas.some((inner) => shapeOf(inner).optional);
    expect(sizes[0]).toBeLessThan(Math.max(...sizes.slice(1)) + (mayDiffer ? 0 : 1));
    expect(new Set(examples.map(({ name }) => name)).size).toBe(examples.length);
  });

  test.each(examples)("takes its example $name and does not change it", ({ item }) => {
    expect(checkValue(schema, item)).toEqual([]);
    expect(schema.parse(item)).toEqual(item);
    expect(schema.parse(JSON.parse(JSON.stringify(item)))).toEqual(item);
  });

  test.each(examples)("alone recognises its example $name", ({ item }) => {
    const claims = itemDefinitions.filter((other) => other.recognises(item));
    expect(claims.map((other) => other.kind)).toEqual([kind]);
  });

  test("has examples that set every field and every branch of its schema, but those of tools", () => {
    const used = new Set(examples.flatMap(({ item }) => coverageOf(schema, item)));
    expect(fieldsIn(schema, [tool]).filter((name) => !used.has(name))).toEqual([]);
  });

  test("makes a fresh item that is recognised as this kind and described", () => {
    const fresh = definition.createDraft(context);
    expect(recognise(fresh)).toBe(kind);
    expect(definition.describe(fresh)).not.toContain("\n");
  });

  test("makes a fresh item whose only problems are fields left to fill in", () => {
    const codes = checkValue(schema, definition.createDraft(context)).map(({ code }) => code);
    expect(codes.filter((code) => code !== "empty_string" && code !== "invalid_item")).toEqual([]);
  });

  test("is described on one short line, whatever the item holds", () => {
    const keys = Object.keys(schema.shape);
    fc.assert(
      fc.property(
        fc.record(Object.fromEntries(keys.map((key) => [key, hostile])), { requiredKeys: [] }),
        (item) => {
          const line = definition.describe(item);
          expect(line).not.toMatch(/[\n\r]/);
          expect(line.length).toBeLessThan(10_000);
        },
      ),
    );
  });
});

/** Values that break code which trusts `String(value)` or `value.text`, beside anything else. */
const hostile = fc.oneof(
  fc.anything(),
  fc.array(
    fc.oneof(
      fc.anything(),
      fc.record({ text: fc.anything(), type: fc.anything(), outcome: fc.anything() }),
    ),
  ),
  fc.constant([{ outcome: { exit_code: { toString: 1, valueOf: 1 } }, stdout: "a\nb" }]),
);
