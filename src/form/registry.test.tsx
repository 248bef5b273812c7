// @vitest-environment jsdom
import { act, fireEvent } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import type * as z from "zod";

import { itemDefinitions } from "#items/registry.ts";
import { branchOf, type Shape, shapeOf } from "#schema/shape.ts";
import { type Place, placesOf } from "#schema/walk.test-support.ts";
import { isObject } from "#shared/json.ts";
import { getIn, type Path, removeIn, setIn, toPointer } from "#shared/path.ts";

import { formatJson } from "./json-text.ts";
import { prepareForms, renderForm } from "./test-support.tsx";
import { isDomainWidget } from "./widgets/widget-table.ts";

prepareForms();

const items = itemDefinitions.flatMap(({ kind, schema, examples }) =>
  examples.map(({ name, item }) => ({ kind, name, schema, item })),
);

describe.each(items)("$kind: $name", ({ schema, item }) => {
  test("Every leaf has a control that shows its value, and mounting changes nothing", () => {
    const { container, changes } = renderForm(schema, item);
    openAll(container);
    const drawn = leavesOf(schema, item).filter(({ path }) => !isToldByPicker(container, path));
    const shown = drawn.map((leaf) => [toPointer(leaf.path), shownOf(container, leaf)]);
    expect(shown).toEqual(drawn.map((leaf) => [toPointer(leaf.path), expectedOf(leaf)]));
    expect(changes).toEqual([]);
  });

  test("Typing into a text changes exactly that text", () => {
    const { container, changes, value } = renderForm(schema, item);
    openAll(container);
    let expected: unknown = item;
    for (const { path } of textsOf(schema, item)) {
      const control = textControlAt(container, path);
      if (!control) continue;
      fireEvent.change(control, { target: { value: "typed text" } });
      expected = setIn(expected, path, "typed text");
      expect(changes.at(-1)).toEqual({ path, typing: true, next: expected });
    }
    expect(value()).toEqual(expected);
  });

  test("A change from outside is shown", () => {
    const { container, setFromOutside } = renderForm(schema, item);
    openAll(container);
    const texts = textsOf(schema, item).filter(({ path }) => textControlAt(container, path));
    const changed = texts.reduce<unknown>((root, { path }) => setIn(root, path, "outside"), item);
    act(() => setFromOutside(changed));
    const shown = texts.map(({ path }) => [toPointer(path), shownAt(container, path)]);
    expect(shown).toEqual(texts.map(({ path }) => [toPointer(path), "outside"]));
  });
});

const optionalFields = itemDefinitions.flatMap(({ kind, schema, examples }) => {
  const shape = shapeOf(schema);
  const fields = shape.type === "object" ? shape.fields : [];
  return fields
    .map(({ key, label, schema: property }) => ({ key, label, shape: shapeOf(property) }))
    .filter(({ shape: { optional } }) => optional)
    .map(({ key, label, shape: { nullable } }) => {
      return { kind, schema, key, label, nullable, bare: removeIn(examples.at(0)?.item, [key]) };
    });
});

test.each(optionalFields)("$kind: $label is added and removed without a trace", (field) => {
  const { container, value } = renderForm(field.schema, field.bare);
  click(container, `Add ${field.label}`);
  expect(getIn(value(), [field.key])).toBeDefined();
  click(container, `Remove ${field.label}`);
  expect(value()).toStrictEqual(field.bare);
});

const nullableFields = optionalFields.filter(({ nullable }) => nullable);

test.each(nullableFields)("$kind: $label is set to null and to a value again", (field) => {
  const { container, value } = renderForm(field.schema, field.bare);
  click(container, `Add ${field.label}`);
  const added = getIn(value(), [field.key]);
  click(container, `Set ${field.label} to null`);
  expect(getIn(value(), [field.key])).toBeNull();
  expect(shownAt(container, [field.key])).toBe("null");
  click(container, `Set a value for ${field.label}`);
  expect(getIn(value(), [field.key])).toEqual(added);
});

/** By the accessible name; `getByRole` takes a second on a form of this size. */
function click(container: HTMLElement, name: string) {
  const found = [...container.querySelectorAll("button")].find(
    (element) => (element.getAttribute("aria-label") ?? element.textContent) === name,
  );
  if (!found) throw new Error(`No button "${name}"`);
  fireEvent.click(found);
}

function openAll(container: HTMLElement) {
  for (;;) {
    const folded = container.querySelector("[data-reveal]");
    if (!folded) return;
    fireEvent.click(folded);
  }
}

function at(container: HTMLElement, path: Path) {
  return container.querySelector(`[data-field="${toPointer(path)}"]`);
}

function controlAt(container: HTMLElement, path: Path) {
  return at(container, path)?.querySelector("input:not([type=radio]), textarea, select");
}

/** Numbers in a list share one input; constants and null stand as words. */
function shownAt(container: HTMLElement, path: Path): string | undefined {
  const control = controlAt(container, path);
  if (control instanceof HTMLInputElement && control.type === "checkbox") {
    return String(control.checked);
  }
  if (control && "value" in control) return String(control.value);
  const word = at(container, path)?.querySelector(":scope [data-control] code")?.textContent;
  if (word) return word;
  const list = controlAt(container, path.slice(0, -1));
  return list instanceof HTMLInputElement ? list.value.split(", ")[Number(path.at(-1))] : undefined;
}

function textControlAt(container: HTMLElement, path: Path) {
  const control = controlAt(container, path);
  return control?.matches("textarea, input:not([type=checkbox])") ? control : undefined;
}

/** Required constants that are right are not drawn. */
function isToldByPicker(container: HTMLElement, path: Path): boolean {
  return ["type", "role", "mode"].includes(String(path.at(-1))) && !at(container, path);
}

/**
 * Pairs and free JSON have one control for all that lies inside them. Inputs of the domain that draw
 * more than one text or number have tests of their own.
 */
function leavesOf(schema: z.ZodType, item: unknown): Place[] {
  const places = placesOf(schema, item);
  const records = places.filter((place) => shapeFor(place).type === "record");
  const domain = places.flatMap(domainFieldsOf);
  return places.filter(({ path, schema: own, value }) => {
    const isGroup = ["object", "list"].includes(shapeFor({ schema: own, value }).type);
    const isInside = records.some((record) => isIn(record.path, path) && record.path !== path);
    return (value === null || !isGroup) && !isInside && !domain.some((field) => isIn(field, path));
  });
}

/** The paths of what an input of the domain draws as a whole. */
function domainFieldsOf(place: Place): Path[] {
  const shape = shapeFor(place);
  if (shape.type !== "object") return [];
  return shape.fields
    .filter(({ hint, schema }) => {
      return isDomainWidget(hint.widget) && !["text", "number"].includes(shapeOf(schema).type);
    })
    .map(({ key }) => [...place.path, key]);
}

function isIn(outer: Path, inner: Path): boolean {
  return outer.every((step, index) => step === inner[index]);
}

function textsOf(schema: z.ZodType, item: unknown): Place[] {
  return leavesOf(schema, item).filter(
    (place) => !["json", "record"].includes(shapeFor(place).type),
  );
}

/** The shape of the branch that the value has chosen. */
function shapeFor({ schema, value }: Pick<Place, "schema" | "value">): Shape {
  const shape = shapeOf(schema);
  const branch = shape.type === "union" ? branchOf(shape, value) : undefined;
  return branch ? shapeFor({ schema: branch.schema, value }) : shape;
}

function shownOf(container: HTMLElement, leaf: Place): unknown {
  if (!isRecord(leaf)) return shownAt(container, leaf.path);
  const controls = at(container, leaf.path)?.querySelectorAll<HTMLInputElement>("input, textarea");
  return [...(controls ?? [])].map(({ value }) => value);
}

function expectedOf(leaf: Place): unknown {
  const shape = shapeFor(leaf);
  if (shape.type === "record" && isObject(leaf.value)) {
    const isText = shapeOf(shape.value).type === "text";
    return Object.entries(leaf.value).flatMap(([key, value]) => [
      key,
      isText ? String(value) : formatJson(value),
    ]);
  }
  return shape.type === "json" ? formatJson(leaf.value) : String(leaf.value);
}

function isRecord(leaf: Place): boolean {
  return shapeFor(leaf).type === "record" && isObject(leaf.value);
}
