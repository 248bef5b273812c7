import type { Locator } from "@playwright/test";

import { itemDefinitions } from "#items/registry.ts";

import { fillForm } from "./fill-form.ts";
import { expect, test } from "./fixtures.ts";

// Bodies are caught on their way and answered with an error, which the browser writes to the console.
test.use({ expectedErrors: [/Failed to load resource.*400/] });

for (const { label, schema, examples } of itemDefinitions) {
  test(`${label}: every optional field can be opened, and the item removed and brought back`, async ({
    builder,
  }) => {
    await builder.open();
    const card = await builder.addItem(label);
    const added = await addEverything(card);
    expect(new Set(added).size).toBe(added.length);

    await card.getByRole("button", { name: "Delete", exact: true }).click();
    await expect(builder.cards).toHaveCount(0);
    await builder.button("Undo").click();
    await expect(builder.card(1)).toHaveAccessibleName(`Item 1: ${label}`);
  });

  for (const { name, item } of examples) {
    test(`${label}: the example "${name}" can be composed, is shown and is sent as it is`, async ({
      builder,
    }) => {
      await builder.open();
      const card = await builder.addItem(label);
      await fillForm(card, schema, item);
      const body = { items: [item] };
      await expect.poll(() => builder.shownBody()).toEqual(body);
      expect(await builder.sentBody()).toEqual(body);
    });
  }
}

/** Adds each field once, nested ones too; names the buttons used, with their places. */
async function addEverything(card: Locator): Promise<string[]> {
  const used: string[] = [];
  for (;;) {
    const buttons = await card.getByRole("button", { name: /^Add / }).all();
    const names = await Promise.all(buttons.map((button) => button.evaluate(placeOf)));
    const next = names.findIndex((name) => !used.includes(name));
    const name = names[next];
    if (name === undefined) return used;
    await buttons[next]?.click();
    used.push(name);
  }
}

/** The field that a button stands in, and its name. Runs in the page. */
function placeOf(button: Element): string {
  const field = button.closest("[data-field]")?.getAttribute("data-field");
  return `${field ?? ""} ${button.getAttribute("aria-label") ?? button.textContent}`;
}
