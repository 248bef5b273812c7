import { describe, expect, test } from "vitest";
import * as z from "zod";

import { field, labelOf, object, tag } from "./field.ts";
import { branchOf, type Shape, type ShapeOfType, shapeOf } from "./shape.ts";
import { text } from "./text.ts";
import { reachableFrom } from "./walk.test-support.ts";

describe("Absent and null are told apart:", () => {
  test.each([
    ["neither", z.string(), false, false],
    ["may be absent", z.string().optional(), true, false],
    ["may be null", z.string().nullable(), false, true],
    ["may be both", z.string().nullable().optional(), true, true],
    ["may be both, wrapped the other way round", z.string().optional().nullable(), true, true],
  ])("%s", (_name, schema, optional, nullable) => {
    expect(shapeOf(schema)).toMatchObject({ type: "text", optional, nullable });
  });
});

test.each<[string, z.ZodType, object]>([
  ["text with limits", text({ maxLength: 5 }), { type: "text", limits: { maxLength: 5 } }],
  ["integer", z.int().min(0).max(100), { type: "number", integer: true, minimum: 0, maximum: 100 }],
  ["number", z.number(), { type: "number", integer: false }],
  ["boolean", z.boolean(), { type: "boolean" }],
  ["constant", z.literal("explicit"), { type: "constant", value: "explicit" }],
  ["choice", z.enum(["low", "high"]), { type: "choice", values: ["low", "high"] }],
  ["choice of literals", z.literal(["a", "b"]), { type: "choice", values: ["a", "b"] }],
  ["list", z.array(z.int()).min(1).max(3), { type: "list", minimum: 1, maximum: 3 }],
  ["record", z.record(z.string(), z.boolean()), { type: "record" }],
  ["free JSON", z.unknown(), { type: "json" }],
  ["a date", z.date(), { type: "unsupported", zodType: "date" }],
])("The shape of %s is read from its schema", (_name, schema, shape) => {
  expect(shapeOf(schema)).toMatchObject(shape);
});

test("An integer without limits has no limits of the language either", () => {
  expect(shapeOf(z.int())).toEqual({
    type: "number",
    integer: true,
    optional: false,
    nullable: false,
  });
});

test("Hints survive optional and nullable", () => {
  const inner = object({
    call_id: field(text(), "Ties it."),
    id: field(text(), "Own.", { label: "ID" }),
  });
  const shape = shapeOf(inner.nullable().optional());
  expect(
    shape.type === "object" && shape.fields.map(({ label, hint }) => [label, hint.help]),
  ).toEqual([
    ["Call id", "Ties it."],
    ["ID", "Own."],
  ]);
  expect(labelOf("max_output_length")).toBe("Max output length");
});

const tool = z.discriminatedUnion("type", [
  object({ type: field(z.literal(["search", "search_2025"]), "Version.") }, { title: "Search" }),
  object({ type: tag("shell") }),
]);

test("A dated type and its plain name choose the same branch", () => {
  const shape = unionOf(tool);
  expect(shape.discriminator).toBe("type");
  expect(shape.branches.map(({ label }) => label)).toEqual(["Search", "Shell"]);
  expect(branchOf(shape, { type: "search" })).toBe(shape.branches[0]);
  expect(branchOf(shape, { type: "search_2025" })).toBe(shape.branches[0]);
  expect(branchOf(shape, { type: "shell", more: 1 })).toBe(shape.branches[1]);
});

test.each([
  undefined,
  null,
  "shell",
  [],
  {},
  { type: 5 },
  { type: { toString: 1 } },
  { type: "x" },
])("No branch by type is chosen by %j", (value) => {
  expect(branchOf(unionOf(tool), value)).toBeUndefined();
});

test("Plain branches are chosen by JSON type", () => {
  const shape = unionOf(z.union([text(), z.array(z.int()), z.number(), z.boolean()]));
  const values = ["", [], 1, 1.5, true, null, {}];
  expect(values.map((value) => branchOf(shape, value)?.key)).toEqual([
    "string",
    "array",
    "number",
    "number",
    "boolean",
    undefined,
    undefined,
  ]);
});

type Filter = { key: string; filters?: Filter[] | undefined };

test("A schema that holds itself is read without end of the stack", () => {
  const filter: z.ZodType<Filter> = z.lazy(() =>
    object({
      key: field(text(), "Key."),
      filters: field(z.array(filter).optional(), "Inner filters."),
    }),
  );
  expect(shapeOf(filter).type).toBe("object");
  expect(reachableFrom(filter).length).toBeLessThan(10);
});

function unionOf(schema: z.ZodType): ShapeOfType<"union"> {
  const shape: Shape = shapeOf(schema);
  if (shape.type !== "union") throw new Error(`Not a union but ${shape.type}`);
  return shape;
}
