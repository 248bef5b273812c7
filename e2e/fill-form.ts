import type { Locator } from "@playwright/test";
import type * as z from "zod";

import { filter } from "#items/tools/file-search/filter.ts";
import type { FieldHint } from "#schema/field.ts";
import { branchOf, shapeOf, type ShapeOfType } from "#schema/shape.ts";
import { isObject } from "#shared/json.ts";
import { type Path, toPointer } from "#shared/path.ts";

import { notOfProblems } from "./add-everything.ts";
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
  if (shape.nullable) {
    const wanted = `Set ${value === null ? place.label : `a value for ${place.label}`}`;
    const offers = await buttonsAt(place);
    const name = offers.find((offer) => offer === wanted || offer === `${wanted} to null`);
    if (name !== undefined) await press(place, name);
    if (value === null) return undefined;
  }
  if (place.widget === "filters") return fillFilters(frameOf(place), filter.parse(value));
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
      return fillPairs(place, shape, isObject(value) ? value : {});
    case "json":
    case "unsupported":
      await pressIfOffered(place, `Edit ${place.label} as JSON`);
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
  await pressIfOffered(place, `Open ${place.label}`);
  const found = await lookBelow(place);
  for (const { key, label, hint, schema } of fields) {
    const { card } = place;
    const inner = { card, path: [...place.path, key], label, widget: hint.widget };
    const buttons = found.get(toPointer(inner.path));
    if (!Object.hasOwn(value, key)) {
      if (buttons?.includes(`Remove ${label}`)) await press(inner, `Remove ${label}`);
      continue;
    }
    // Fields that are absent are offered after the others; one that a problem names, in its own place.
    if (buttons?.includes(`Add ${label}`)) await press(inner, `Add ${label}`);
    else if (!buttons && shapeOf(schema).optional) await pressOffered(place, `Add ${label}`);
    await fillValue(inner, schema, value[key]);
  }
}

async function fillUnion(place: Place, shape: ShapeOfType<"union">, value: unknown) {
  const branch = branchOf(shape, value);
  if (!branch) throw new Error(`No branch of ${place.label} takes ${JSON.stringify(value)}`);
  await pressIfOffered(place, `Open ${place.label}`);
  const name = `Type of ${place.label.charAt(0).toLowerCase()}${place.label.slice(1)}`;
  await setField(frameOf(place), name, branch.label);
  await fillValue(place, branch.schema, value);
}

async function fillList(place: Place, shape: ShapeOfType<"list">, values: readonly unknown[]) {
  const element = shapeOf(shape.element);
  if (element.type === "number") return setInput(place, values.join(", "));
  await pressIfOffered(place, `Open ${place.label}`);
  await showAllRows(place);
  const row = (index: number) => ({ card: place.card, path: [...place.path, index], label: "" });
  const found = await lookBelow(place);
  const isThere = (index: number) => found.has(toPointer(row(index).path));
  for (let index = values.length; isThere(index); index++) {
    const remove = frameOf(row(values.length)).getByRole("button", { name: /^Remove .* \d+$/ });
    await remove.first().click();
  }
  for (const [index, value] of values.entries()) {
    const branch = element.type === "union" ? branchOf(element, value) : undefined;
    if (!isThere(index)) await addRow(place, branch?.label);
    const title = await titleOf(frameOf(row(index)));
    await fillValue({ ...row(index), label: nameOfRow(title), title }, shape.element, value);
  }
}

/** A text is typed as it is, any other value as JSON. */
async function fillPairs(
  place: Place,
  { value: entry }: ShapeOfType<"record">,
  pairs: Record<string, unknown>,
) {
  const { label } = place;
  await pressIfOffered(place, `Open ${label}`);
  const frame = frameOf(place);
  const remove = frame.getByRole("button", { name: new RegExp(`^Remove .* from ${label}$`) });
  while (await remove.first().isVisible()) await remove.first().click();
  const isText = shapeOf(entry).type === "text";
  for (const [index, [key, value]] of Object.entries(pairs).entries()) {
    await press(place, `Add pair to ${label}`);
    await frame.getByLabel(`${label} key ${index + 1}`, exact).fill(key);
    const text = isText ? String(value) : JSON.stringify(value);
    await frame.getByLabel(`${label} value ${index + 1}`, exact).fill(text);
  }
}

/** The buttons that add rows stand after the rows, and so after those of nested lists. */
async function addRow(place: Place, branch: string | undefined) {
  const buttons = frameOf(place).getByRole("button", { name: /^Add / });
  const last = buttons.and(frameOf(place).locator(notOfProblems)).last();
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

/** Of a very long list only the beginning is drawn until it is asked for. */
async function showAllRows(place: Place) {
  const more = frameOf(place).getByRole("button", { name: /^Show \d+ more of \d+$/ });
  while (await more.last().isVisible()) await more.last().click();
}

async function press(place: Place, name: string) {
  await frameOf(place).getByRole("button", named(name)).first().click();
}

/** Folded fields and rows, and inputs that can be exchanged, say so by a button of their own. */
async function pressIfOffered(place: Place, name: string) {
  const buttons = await buttonsAt(place);
  if (buttons.includes(name)) await press(place, name);
}

/** Adds an absent field. A nested object offers its own fields before the outer one does. */
async function pressOffered(place: Place, name: string) {
  const offered = frameOf(place).getByRole("group", named("More fields")).last();
  await offered.getByRole("button", named(name)).click();
}

async function buttonsAt(place: Place): Promise<readonly string[]> {
  return (await lookBelow(place)).get(toPointer(place.path)) ?? [];
}

/** The fields from a place downwards, by their pointers, and the names of the buttons that each has. */
async function lookBelow(place: Place): Promise<Map<string, string[]>> {
  return new Map(await frameOf(place).evaluate(buttonsByField));
}

/** Runs in the page. One look takes no longer than a single question. */
function buttonsByField(frame: Element): [string, string[]][] {
  const pointerOf = (element: Element) =>
    element.closest("[data-field]")?.getAttribute("data-field") ?? "";
  const fields = [frame, ...frame.querySelectorAll("[data-field]")].map(pointerOf);
  const names = new Map<string, string[]>(fields.map((field) => [field, []]));
  for (const button of frame.querySelectorAll("button")) {
    const name = button.getAttribute("aria-label") ?? button.textContent;
    names.get(pointerOf(button))?.push(name.trim());
  }
  return [...names];
}

function frameOf({ card, path }: Place): Locator {
  return path.length === 0 ? card : card.locator(`[data-field="${toPointer(path)}"]`);
}

const exact = { exact: true };

function named(name: string) {
  return { name, exact: true };
}
