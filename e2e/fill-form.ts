import { expect, type Locator } from "@playwright/test";
import type * as z from "zod";

import { filter } from "#items/tools/file-search/filter.ts";
import type { FieldHint } from "#schema/field.ts";
import { branchOf, type ObjectField, shapeOf, type ShapeOfType } from "#schema/shape.ts";
import { isObject } from "#shared/json.ts";
import { type Path, toPointer } from "#shared/path.ts";

import { fillFilters } from "./fill-filters.ts";
import { setField } from "./form.ts";

/**
 * A field or a row as it stands in a card: `path` from the item, `label` as the person reads it, and
 * `title` where its input goes by another name than the buttons around it.
 */
type Place = {
  card: Locator;
  path: Path;
  label: string;
  title?: string;
  widget?: FieldHint["widget"];
};

/**
 * Makes the form in `card` say exactly `value`, by nothing but what a person can do: add and remove
 * fields and rows, choose branches, set to null, type. Works for any schema that the form can draw.
 */
export async function fillForm(card: Locator, schema: z.ZodType, value: unknown) {
  await fillValue({ card, path: [], label: "" }, schema, value);
}

async function fillValue(place: Place, schema: z.ZodType, value: unknown): Promise<void> {
  const shape = shapeOf(schema);
  if (value === null) return press(frameOf(place), `Set ${place.label} to null`);
  await press(frameOf(place), `Set a value for ${place.label}`);
  if (place.widget === "filters") return fillFilters(frameOf(place), filter.parse(value));
  switch (shape.type) {
    case "constant":
      return undefined;
    case "object":
      await unfold(place);
      return fillObject(place, shape, isObject(value) ? value : {});
    case "union":
      await unfold(place);
      return fillUnion(place, shape, value);
    case "list":
      await unfold(place);
      return fillList(place, shape, Array.isArray(value) ? value : []);
    case "record":
      await unfold(place);
      return fillPairs(place, shape, isObject(value) ? value : {});
    case "json":
    case "unsupported":
      await press(frameOf(place), `Edit ${place.label} as JSON`);
      return setInput(place, JSON.stringify(value));
    case "boolean":
      return setInput(place, value === true);
    default:
      return setInput(place, String(value));
  }
}

async function fillObject(
  place: Place,
  { fields }: ShapeOfType<"object">,
  value: Record<string, unknown>,
) {
  for (const field of fields) {
    const { key, label, hint } = field;
    const { card } = place;
    const inner = { card, path: [...place.path, key], label, widget: hint.widget };
    if (Object.hasOwn(value, key)) {
      await addField(place, field);
      await fillValue(inner, field.schema, value[key]);
    } else {
      await press(frameOf(inner), `Remove ${label}`);
    }
  }
}

/** Fields that are absent are offered after the others; one that a problem names, in its own place. */
async function addField(place: Place, { key, label, schema }: ObjectField) {
  if (!shapeOf(schema).optional) return;
  const own = frameOf({ ...place, path: [...place.path, key] });
  if (await own.isVisible()) {
    await press(own, `Add ${label}`);
    return;
  }
  // A nested object offers its own fields before the outer one does.
  const offered = frameOf(place).getByRole("group", named("More fields")).last();
  await offered.getByRole("button", named(`Add ${label}`)).click();
  await expect(own).toBeVisible();
}

async function fillUnion(place: Place, shape: ShapeOfType<"union">, value: unknown) {
  const branch = branchOf(shape, value);
  if (!branch) throw new Error(`No branch of ${place.label} takes ${JSON.stringify(value)}`);
  const name = `Type of ${place.label.charAt(0).toLowerCase()}${place.label.slice(1)}`;
  await setField(frameOf(place), name, branch.label);
  await fillValue(place, branch.schema, value);
}

async function fillList(place: Place, shape: ShapeOfType<"list">, values: readonly unknown[]) {
  const element = shapeOf(shape.element);
  if (element.type === "number") return setInput(place, values.join(", "));
  await showAllRows(place);
  const row = (index: number) => ({ ...place, path: [...place.path, index] });
  while (await frameOf(row(values.length)).isVisible()) {
    const remove = frameOf(row(values.length)).getByRole("button", { name: /^Remove .* \d+$/ });
    await remove.first().click();
  }
  for (const [index, value] of values.entries()) {
    const frame = frameOf(row(index));
    const branch = element.type === "union" ? branchOf(element, value) : undefined;
    if (!(await frame.isVisible())) await addRow(place, branch?.label);
    const title = await titleOf(frame);
    const { card, path } = row(index);
    await fillValue({ card, path, label: nameOfRow(title), title }, shape.element, value);
  }
}

/** A text is typed as it is, any other value as JSON. */
async function fillPairs(
  place: Place,
  { value: entry }: ShapeOfType<"record">,
  pairs: Record<string, unknown>,
) {
  const { label } = place;
  const frame = frameOf(place);
  const remove = frame.getByRole("button", { name: new RegExp(`^Remove .* from ${label}$`) });
  while (await remove.first().isVisible()) await remove.first().click();
  const isText = shapeOf(entry).type === "text";
  for (const [index, [key, value]] of Object.entries(pairs).entries()) {
    await frame.getByRole("button", named(`Add pair to ${label}`)).click();
    await frame.getByLabel(`${label} key ${index + 1}`, exact).fill(key);
    const text = isText ? String(value) : JSON.stringify(value);
    await frame.getByLabel(`${label} value ${index + 1}`, exact).fill(text);
  }
}

/** The buttons that add rows stand after the rows, and so after those of nested lists. */
async function addRow(place: Place, branch: string | undefined) {
  const buttons = frameOf(place).getByRole("button", { name: /^Add / });
  const last = buttons.last();
  if (branch === undefined) {
    await last.click();
  } else if ((await last.getAttribute("aria-haspopup")) === "menu") {
    await last.click();
    await place.card.page().getByRole("menuitem", named(branch)).click();
  } else {
    await frameOf(place)
      .getByRole("button", named(`Add ${branch}`))
      .last()
      .click();
  }
}

/** What a row calls itself: "Part 1 of 3". */
async function titleOf(row: Locator): Promise<string> {
  const title = row.getByText(/ \d+ of \d+$/).first();
  return (await title.textContent()) ?? "";
}

/** What the buttons of a row call it: "part 1". */
function nameOfRow(title: string): string {
  const name = title.replace(/ of \d+$/, "");
  return /^[A-Z][A-Z]/.test(name) ? name : `${name.charAt(0).toLowerCase()}${name.slice(1)}`;
}

async function setInput(place: Place, value: string | boolean) {
  await setField(frameOf(place), place.title ?? place.label, value);
}

/** What lies deep, and a row of a long list, is folded until it is asked for. */
async function unfold(place: Place) {
  await press(frameOf(place), `Open ${place.label}`);
}

/** Of a very long list only the beginning is drawn until it is asked for. */
async function showAllRows(place: Place) {
  const more = frameOf(place).getByRole("button", { name: /^Show \d+ more of \d+$/ });
  while (await more.last().isVisible()) await more.last().click();
}

/** Presses the first button of this name, if there is one. */
async function press(scope: Locator, name: string) {
  const button = scope.getByRole("button", named(name)).first();
  if (await button.isVisible()) await button.click();
}

function frameOf({ card, path }: Place): Locator {
  return path.length === 0 ? card : card.locator(`[data-field="${toPointer(path)}"]`);
}

const exact = { exact: true };

function named(name: string) {
  return { name, exact: true };
}
