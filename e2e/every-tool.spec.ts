import { schema } from "#items/kinds/additional-tools/schema.ts";
import { toolDefinitions } from "#items/tools/registry.ts";

import { addEverything } from "./add-everything.ts";
import { fullestFirst } from "./examples.ts";
import { fillForm } from "./fill-form.ts";
import { expect, test } from "./fixtures.ts";

// A body is caught on its way and answered with an error. A trace of so many steps would take long.
test.use({ expectedErrors: [/Failed to load resource.*400/], trace: "off" });

for (const { label, schema: toolSchema, examples } of toolDefinitions) {
  test(`${label}: every optional field can be opened`, async ({ builder, page }) => {
    await builder.open();
    const card = await builder.addItem("Additional tools");
    await card.getByRole("button", { name: "Add Tool", exact: true }).click();
    await page.getByRole("menuitem", { name: label, exact: true }).click();
    await addEverything(card.getByRole("group", { name: "Tool 1 of 1" }));
    const keys = Object.keys(toolSchema.shape);
    const whole = Object.fromEntries(keys.map((key) => [key, expect.anything()]));
    await expect.poll(() => builder.shownBody()).toMatchObject({ items: [{ tools: [whole] }] });
  });

  test(`${label}: its definitions can be composed, and are sent as they are`, async ({
    builder,
  }) => {
    await builder.open();
    const card = await builder.addItem("Additional tools");
    for (const { name, item: tool } of fullestFirst<object>(toolSchema, examples)) {
      await test.step(name, async () => {
        const item = { type: "additional_tools", role: "developer", tools: [tool] };
        await fillForm(card, schema, item);
        await expect.poll(() => builder.shownBody()).toEqual({ items: [item] });
      });
    }
    expect(await builder.sentBody()).toEqual(await builder.shownBody());
  });
}
