import type { Locator } from "@playwright/test";

import type { Filter } from "#items/tools/file-search/filter.ts";

/** Builds conditions and groups of them in a field of filters, by the builder's own controls. */
export async function fillFilters(field: Locator, filter: Filter) {
  const match = field.getByLabel("Match of the group", exact);
  if ("filters" in filter) {
    if (!(await match.isVisible())) await press(field, "Add condition");
    await fillGroup(field, "", filter);
    return;
  }
  if (await match.isVisible()) {
    await fillGroup(field, "", { type: "and", filters: [filter] });
    await press(field, "Ungroup the group");
  }
  await fillCondition(field, "", filter);
}

type Group = Extract<Filter, { filters: unknown }>;
type Condition = Exclude<Filter, Group>;

/** `place` is where it stands: empty for the outermost, `2.1` for the first in the second. */
async function fillGroup(field: Locator, place: string, { type, filters }: Group) {
  const name = nameOf("group", place);
  await field.getByLabel(`Match of ${name}`, exact).selectOption(type);
  const inner = place === "" ? "" : `${place}.`;
  const first = new RegExp(`^Remove (condition|group) ${inner.replaceAll(".", "\\.")}1$`);
  const remove = field.getByRole("button", { name: first });
  while (await remove.isVisible()) await remove.click();
  const end = place === "" ? "" : ` to ${name}`;
  for (const [index, filter] of filters.entries()) {
    const own = `${inner}${index + 1}`;
    if ("filters" in filter) {
      await press(field, `Add group${end}`);
      await fillGroup(field, own, filter);
    } else {
      await press(field, `Add condition${end}`);
      await fillCondition(field, own, filter);
    }
  }
}

async function fillCondition(field: Locator, place: string, { type, key, value }: Condition) {
  const name = nameOf("condition", place);
  await field.getByLabel(`Key of ${name}`, exact).fill(key);
  await field.getByLabel(`Comparison of ${name}`, exact).selectOption(type);
  const typeOfValue = field.getByLabel(`Type of value of ${name}`, exact);
  if (Array.isArray(value)) {
    await typeOfValue.selectOption("List");
    await fillValues(field, name, value);
  } else if (typeof value === "boolean") {
    await typeOfValue.selectOption("Yes or no");
    await field.getByLabel(`Value of ${name}`, exact).selectOption(String(value));
  } else {
    await typeOfValue.selectOption(typeof value === "number" ? "Number" : "Text");
    await field.getByLabel(`Value of ${name}`, exact).fill(String(value));
  }
}

async function fillValues(field: Locator, name: string, values: readonly (string | number)[]) {
  const remove = field.getByRole("button", { name: `Remove value 1 of ${name}`, exact: true });
  while (await remove.isVisible()) await remove.click();
  for (const [index, value] of values.entries()) {
    await press(field, `Add value to ${name}`);
    await field
      .getByLabel(`Type of value ${index + 1} of ${name}`, exact)
      .selectOption(typeof value === "number" ? "Number" : "Text");
    await field.getByLabel(`Value ${index + 1} of ${name}`, exact).fill(String(value));
  }
}

async function press(field: Locator, name: string) {
  await field.getByRole("button", { name, exact: true }).click();
}

function nameOf(noun: "condition" | "group", place: string): string {
  return place === "" ? `the ${noun}` : `${noun} ${place}`;
}

const exact = { exact: true };
