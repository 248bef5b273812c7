// @vitest-environment jsdom
import { MantineProvider } from "@mantine/core";
import { render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, test } from "vitest";
import * as z from "zod";

import { prepareForms } from "#form/test-support.tsx";
import { field, object, tag } from "#schema/field.ts";
import { type ObjectField, shapeOf } from "#schema/shape.ts";
import { text } from "#schema/text.ts";

import { fieldRowsOf } from "./field-rows.ts";
import { FieldTable } from "./field-table.tsx";
import { subjects } from "./subjects.ts";

prepareForms();

async function showTable(schema: z.ZodType) {
  const view = render(
    <MantineProvider env="test">
      <FieldTable schema={schema} />
    </MantineProvider>,
  );
  const unfold = view.queryByRole("button", { name: "Unfold all" });
  if (unfold) await userEvent.click(unfold);
  const lines = [...view.container.querySelectorAll("tbody tr")];
  return lines.map((line) => [...line.children].map(({ textContent }) => textContent));
}

/** Every field of a schema, however deep, once for each object that has it. */
function fieldsIn(schema: z.ZodType, seen = new Set<unknown>()): ObjectField[] {
  const shape = shapeOf(schema);
  switch (shape.type) {
    case "object":
      if (seen.has(shape.fields)) return [];
      seen.add(shape.fields);
      return shape.fields.flatMap((own) => [own, ...fieldsIn(own.schema, seen)]);
    case "list":
      return fieldsIn(shape.element, seen);
    case "record":
      return fieldsIn(shape.value, seen);
    case "union":
      return shape.branches.flatMap((branch) => fieldsIn(branch.schema, seen));
    default:
      return [];
  }
}

describe.each(subjects.map(({ path, schema }) => ({ path, schema })))("$path", ({ schema }) => {
  test("has every field of its schema in the table, with its help", async () => {
    const lines = await showTable(schema);
    const told = new Set(lines.map(([name, , help]) => `${name?.split(".").at(-1)}: ${help}`));
    const fields = fieldsIn(schema).map(
      ({ key, hint }) => `${key}: ${hint.help.replaceAll("`", "")}`,
    );
    expect(fields.filter((one) => !told.has(one))).toEqual([]);
    expect(fields.length).toBeGreaterThan(0);
  });

  test("has no two lines of the same place", () => {
    const paths = (rows: ReturnType<typeof fieldRowsOf>): string[] =>
      rows.flatMap(({ path, inner }) => [path, ...paths(inner)]);
    const all = paths(fieldRowsOf(schema));
    expect(new Set(all).size).toBe(all.length);
  });
});

const point = object({ x: field(z.int().min(0).max(9), "Across.") }, { title: "Point" });
const line = object(
  { type: tag("line"), to: field(z.array(point).max(5).optional(), "Where it ends.") },
  { title: "Line" },
);
type Tree = { kind: "tree"; of: Tree[] };
const tree = object({
  kind: tag("tree"),
  of: field(z.array(z.lazy((): z.ZodType<Tree, Tree> => tree)), "Its branches."),
});
const schema = object({
  name: field(text({ minLength: 1, maxLength: 64 }), "What `it` is called."),
  mark: field(z.enum(["dot", "star"]).nullable().optional(), "How it is drawn."),
  size: field(z.union([z.int(), text()]), "How large."),
  drawn: field(z.discriminatedUnion("type", [line]), "What is drawn."),
});

test("A line says what a field takes, whether it must be there, and what it is for", async () => {
  expect(await showTable(schema)).toEqual([
    ["name", "text, 1 to 64 charactersrequired", "What it is called."],
    ["mark", "text, one ofdotstar, or nulloptional", "How it is drawn."],
    ["size", "whole number or textrequired", "How large."],
    ["drawn", "object, in one of these formsrequired", "What is drawn."],
    ["Line", "object", ""],
    ["drawn.line.type", 'always"line"required', "Fixed tag."],
    ["drawn.line.to", "list, at most 5 elements, each objectoptional", "Where it ends."],
    ["drawn.line.to.x", "whole number, 0 to 9required", "Across."],
  ]);
});

test("What stands in itself is told once", async () => {
  expect(await showTable(tree)).toEqual([
    ["kind", 'always"tree"required', "Fixed tag."],
    ["of", "list, each object, as aboverequired", "Its branches."],
  ]);
});

test("What is inside folds with its field", async () => {
  await showTable(schema);
  const names = () => screen.getAllByRole("rowheader").map(({ textContent }) => textContent);
  await userEvent.click(screen.getByRole("button", { name: /to$/, expanded: true }));
  expect(names()).not.toContain("drawn.line.to.x");
  expect(names()).toContain("drawn.line.to");
  await userEvent.click(screen.getByRole("button", { name: "drawn", expanded: true }));
  expect(names()).toEqual(["name", "mark", "size", "drawn"]);
  await userEvent.click(within(screen.getByRole("table")).getByRole("button", { name: "drawn" }));
  expect(names()).toContain("drawn.line.to");
});
