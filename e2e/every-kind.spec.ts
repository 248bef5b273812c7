import { itemDefinitions } from "#items/registry.ts";
import { tool } from "#items/tools/tool.ts";
import { reachableFrom } from "#schema/walk.test-support.ts";

import { addEverything } from "./add-everything.ts";
import { fullestFirst } from "./examples.ts";
import { fillForm } from "./fill-form.ts";
import { expect, test } from "./fixtures.ts";

// Bodies are caught on their way and answered with an error, which the browser writes to the console.
// A trace of so many steps would take as long as the steps.
test.use({ expectedErrors: [/Failed to load resource.*400/], trace: "off" });

for (const { label, schema, examples } of itemDefinitions) {
  test(`${label}: every optional field can be opened, and the item removed and brought back`, async ({
    builder,
  }) => {
    await builder.open();
    const card = await builder.addItem(label);
    // Each tool has a test of its own.
    await addEverything(card, reachableFrom(schema).includes(tool) ? 1 : Infinity);
    const keys = Object.keys(schema.shape);
    const whole = Object.fromEntries(keys.map((key) => [key, expect.anything()]));
    await expect.poll(() => builder.shownBody()).toEqual({ items: [whole] });

    await card.getByRole("button", { name: "Delete", exact: true }).click();
    await expect(builder.cards).toHaveCount(0);
    await builder.button("Undo").click();
    await expect(builder.card(1)).toHaveAccessibleName(`Item 1: ${label}`);
  });

  test(`${label}: its examples can be composed, and are shown and sent as they are`, async ({
    builder,
  }) => {
    await builder.open();
    const card = await builder.addItem(label);
    for (const { name, item } of fullestFirst<object>(schema, examples)) {
      await test.step(name, async () => {
        await fillForm(card, schema, item);
        const body = { items: [item] };
        await expect.poll(() => builder.shownBody()).toEqual(body);
        expect(await builder.sentBody()).toEqual(body);
      });
    }
  });
}
