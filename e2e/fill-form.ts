import { expect, type Locator } from "@playwright/test";
import type * as z from "zod";

import { branchOf, type ObjectField, shapeOf, type ShapeOfType } from "#schema/shape.ts";
import { isObject } from "#shared/json.ts";
import { type Path, toPointer } from "#shared/path.ts";

import { setField } from "./form.ts";

/** A field as it stands in a card: `path` from the item, `label` as the person reads it. */
type Place = { card: Locator; path: Path; label: string };

/**
 * Makes the form in `card` say exactly `value`, by nothing but what a person can do: add and remove
 * fields and rows, choose branches, set to null, type. Works for any schema that the form can draw.
 */
export async function fillForm(card: Locator, schema: z.ZodType, value: unknown) {
  await fillValue({ card, path: [], label: "" }, schema, value);
}

async function fillValue(place: Place, schema: z.ZodType, value: unknown): Promise<void> {
  const shape = shapeOf(schema);
  if (value === null) return setToNull(place);
  switch (shape.type) {
    case "constant":
      return undefined;
    case "object":
      return fillObject(place, shape, isObject(value) ? value : {});
    case "union":
      return fillUnion(place, shape, value);
    case "list":
      return fillList(place, shape, Array.isArray(value) ? value : []);
    case "record":
    case "json":
    case "unsupported":
      return setField(frameOf(place), place.label, JSON.stringify(value));
    case "boolean":
      return setField(frameOf(place), place.label, value === true);
    default:
      return setField(frameOf(place), place.label, String(value));
  }
}

async function fillObject(
  place: Place,
  { fields }: ShapeOfType<"object">,
  value: Record<string, unknown>,
) {
  for (const field of fields) {
    const inner = { ...place, path: [...place.path, field.key], label: field.label };
    if (Object.hasOwn(value, field.key)) {
      await addField(place, field);
      await fillValue(inner, field.schema, value[field.key]);
    } else {
      const remove = frameOf(inner).getByRole("button", named(`Remove ${field.label}`));
      if (await remove.isVisible()) await remove.click();
      await expect(remove).toBeHidden();
    }
  }
}

/** Fields that are absent are offered after the others; one that a problem names, in its own place. */
async function addField(place: Place, { key, label }: ObjectField) {
  const name = named(`Add ${label}`);
  const offered = frameOf(place).getByRole("group", named("More fields"));
  const own = frameOf({ ...place, path: [...place.path, key] });
  // A nested object offers its own fields before the outer one does.
  for (const add of [offered.last().getByRole("button", name), own.getByRole("button", name)]) {
    if (await add.isVisible()) await add.click();
  }
}

async function fillUnion(place: Place, shape: ShapeOfType<"union">, value: unknown) {
  const branch = branchOf(shape, value);
  if (!branch) throw new Error(`No branch of ${place.label} takes ${JSON.stringify(value)}`);
  const name = `Type of ${place.label.charAt(0).toLowerCase()}${place.label.slice(1)}`;
  const scope = frameOf(place);
  const isOpen = scope.getByRole("radiogroup", named(name)).or(scope.getByLabel(name, exact));
  if (await isOpen.isVisible()) await setField(scope, name, branch.label);
  await fillValue(place, branch.schema, value);
}

async function fillList(place: Place, shape: ShapeOfType<"list">, values: readonly unknown[]) {
  const element = shapeOf(shape.element);
  if (element.type === "number") {
    await setField(frameOf(place), place.label, values.join(", "));
    return;
  }
  await unfold(place);
  const row = (index: number) => ({ ...place, path: [...place.path, index] });
  while (await frameOf(row(values.length)).isVisible()) {
    const remove = frameOf(row(values.length)).getByRole("button", { name: /^Remove .* \d+$/ });
    await remove.first().click();
  }
  for (const [index, value] of values.entries()) {
    const isNew = !(await frameOf(row(index)).isVisible());
    const branch = element.type === "union" ? branchOf(element, value) : undefined;
    if (isNew) await addRow(place, branch?.label);
    const label = `${await nounOf(frameOf(row(index)))} ${index + 1}`;
    await fillValue({ ...row(index), label }, shape.element, value);
  }
}

/** The buttons that add rows stand after the rows, and so after those of nested lists. */
async function addRow(place: Place, branch: string | undefined) {
  const buttons = frameOf(place).getByRole("button", { name: /^Add / });
  const own = branch ? frameOf(place).getByRole("button", named(`Add ${branch}`)) : buttons;
  if (await own.last().isVisible()) {
    await own.last().click();
    return;
  }
  await buttons.last().click();
  await place.card
    .page()
    .getByRole("menuitem", named(branch ?? ""))
    .click();
}

/** "Part" of a row that calls itself "Part 1 of 3". */
async function nounOf(row: Locator): Promise<string> {
  const title = await row
    .getByText(/ \d+ of \d+$/)
    .first()
    .innerText();
  return title.replace(/ \d+ of \d+$/, "");
}

async function setToNull(place: Place) {
  const button = frameOf(place).getByRole("button", named(`Set ${place.label} to null`));
  if (await button.isVisible()) await button.click();
}

/** What lies deep is folded until it is asked for. */
async function unfold(place: Place) {
  const button = frameOf(place).getByRole("button", named(`Open ${place.label}`));
  if (await button.isVisible()) await button.click();
}

function frameOf({ card, path }: Place): Locator {
  return path.length === 0 ? card : card.locator(`[data-field="${toPointer(path)}"]`);
}

const exact = { exact: true };

function named(name: string) {
  return { name, exact: true };
}
