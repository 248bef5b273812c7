import { expect, test } from "vitest";

import { toBody } from "#draft/to-body.ts";
import { templates } from "#templates/registry.ts";

import { findPoints, freshCopy, isEmpty, pointOfDraft, pointOfTemplate } from "./starting-point.ts";

const points = templates.map(pointOfTemplate);

test.each(templates)("$label becomes a draft that says just what the template says", (template) => {
  const { items, metadata } = template;
  const { document } = pointOfTemplate(template);
  expect(toBody(document)).toEqual({ items, ...(metadata && { metadata }) });
  expect(document.items.map(({ kind }) => kind)).not.toContain("unknown");
});

test("A copy says the same under keys of its own", () => {
  for (const { document } of points) {
    const copy = freshCopy(document);
    expect(toBody(copy)).toEqual(toBody(document));
    const keys = [...document.items, ...document.metadata].map(({ key }) => key);
    const copied = [...copy.items, ...copy.metadata].map(({ key }) => key);
    expect(new Set([...keys, ...copied]).size).toBe(2 * keys.length);
  }
});

test("A template is found by its name, its kinds and its words; by its name first", () => {
  const labels = (query: string) => findPoints(points, query).map(({ label }) => label);
  expect(labels("")).toEqual(templates.map(({ label }) => label));
  expect(labels("sourdough")).toEqual(["Plain chat"]);
  expect(labels("approval REQUEST")).toEqual(["MCP with approval"]);
  expect(labels("refusal")[0]).toBe("Refusal");
  expect(labels("zeppelin")).toEqual([]);
});

test("A draft without a name is called by its first words", () => {
  const [first] = points;
  const draft = {
    id: "draft-1",
    name: "",
    createdAt: 0,
    changedAt: 0,
    itemCount: 5,
    problemCount: { errors: 0, warnings: 0 },
    isTemplate: true,
  };
  const document = first?.document ?? { items: [], metadata: [] };
  expect(pointOfDraft(draft, document).label).toBe("Which of your breads keeps longest?");
  expect(pointOfDraft({ ...draft, name: "Bakery" }, document).label).toBe("Bakery");
});

test("A draft is empty only when filling it takes nothing away", () => {
  const empty = { items: [], metadata: [] };
  expect(isEmpty(empty)).toBe(true);
  expect(isEmpty({ ...empty, rest: {} })).toBe(true);
  expect(isEmpty({ ...empty, rest: { store: true } })).toBe(false);
  expect(isEmpty({ ...empty, source: "{" })).toBe(false);
  expect(isEmpty({ ...empty, metadata: [{ key: "p", name: "", value: "" }] })).toBe(false);
});
