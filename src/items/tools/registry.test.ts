import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { carryOver } from "#schema/carry-over.ts";
import { checkValue } from "#schema/check-value.ts";
import { coverageOf, fieldsIn } from "#schema/coverage.test-support.ts";
import { branchOf, shapeOf } from "#schema/shape.ts";
import { placesOf, reachableFrom, valuesOf } from "#schema/walk.test-support.ts";

import { toolDefinitions } from "./registry.ts";
import type { ToolDefinition } from "./tool-definition.ts";
import { tool } from "./tool.ts";

const tools: readonly ToolDefinition[] = toolDefinitions;
const union = shapeOf(tool);
const branches = union.type === "union" ? union.branches : [];

test("There are 16 tools, of different types and labels, and 18 wire types", () => {
  expect(new Set(tools.map(({ type }) => type)).size).toBe(16);
  expect(new Set(tools.map(({ label }) => label)).size).toBe(16);
  const wireTypes = tools.flatMap(({ schema }) => {
    const type = shapeOf(schema.shape.type);
    return type.type === "choice" ? type.values : [schema.shape.type];
  });
  expect(wireTypes).toHaveLength(18);
});

test("A list of tools takes every tool of the registry, in the same order", () => {
  expect(branches.map(({ schema }) => schema)).toEqual(tools.map(({ schema }) => schema));
  expect(branches.map(({ key, label }) => [key, label])).toEqual(
    tools.map(({ type, label }) => [type, label]),
  );
});

describe.each(tools)("$type", ({ label, summary, schema, examples, createDraft }) => {
  const schemas = reachableFrom(schema);

  test("is presented with a label and a summary of one sentence", () => {
    expect(label).toMatch(/^[A-Z][a-zA-Z ]+( \(deprecated\))?$/);
    expect(summary).toMatch(/^[A-Z][^.]+\.$/);
    expect(label.includes("deprecated")).toBe(summary.includes("deprecated"));
  });

  test("has a label and a help sentence for every field, and a title for every object", () => {
    const objects = schemas.map(shapeOf).filter((shape) => shape.type === "object");
    const fields = objects.flatMap((shape) => shape.fields);
    expect(fields.filter((field) => !field.label)).toEqual([]);
    expect(fields.filter(({ hint }) => !/^[A-Z`].*\.$/.test(hint.help))).toEqual([]);
    expect(objects.filter(({ title }) => !title)).toEqual([]);
  });

  test("has only shapes that the form can draw", () => {
    expect(schemas.map(shapeOf).filter(({ type }) => type === "unsupported")).toEqual([]);
  });

  test("has a minimal example first, and no two of one name", () => {
    const sizes = examples.map(({ item }) => placesOf(schema, item).length);
    expect(sizes[0]).toBe(Math.min(...sizes));
    expect(new Set(examples.map(({ name }) => name)).size).toBe(examples.length);
  });

  test.each(examples)("takes its example $name and does not change it", ({ item }) => {
    expect(checkValue(tool, item)).toEqual([]);
    expect(tool.parse(item)).toEqual(item);
  });

  test.each(examples)("alone recognises its example $name", ({ item }) => {
    const claims = branches.filter((branch) => branch.recognises(item));
    expect(claims.map((branch) => branch.label)).toEqual([label]);
  });

  test("has examples that set every field and every branch of its schema", () => {
    const used = new Set(examples.flatMap(({ item }) => coverageOf(schema, item)));
    expect(fieldsIn(schema).filter((name) => !used.has(name))).toEqual([]);
  });

  test("makes a fresh definition whose only problems are texts left to fill in", () => {
    const codes = checkValue(tool, createDraft()).map(({ code }) => code);
    expect(codes.filter((code) => code !== "empty_string" && code !== "invalid_url")).toEqual([]);
  });

  test("takes every value its shape describes", () => {
    fc.assert(
      fc.property(valuesOf(schema), (value) => {
        expect(checkValue(tool, value)).toEqual([]);
        expect(tool.parse(value)).toEqual(value);
      }),
    );
  });
});

test("A tool of two wire types stays in its branch and keeps the type it has", () => {
  const dated = { type: "web_search_2025_08_26", search_context_size: "low" };
  const branch = union.type === "union" ? branchOf(union, dated) : undefined;
  expect(branch?.label).toBe("Web search");
  expect(branch && carryOver(dated, branch.schema)).toEqual(dated);
});

test("A tool that becomes one of two wire types takes the current one", () => {
  const webSearch = branches.find(({ key }) => key === "web_search");
  const preview = { type: "web_search_preview_2025_03_11", search_context_size: "high" };
  expect(webSearch && carryOver(preview, webSearch.schema)).toEqual({
    type: "web_search",
    search_context_size: "high",
  });
});
