import { schema } from "#items/kinds/additional-tools/schema.ts";
import { toolDefinitions } from "#items/tools/registry.ts";

import { fullestFirst } from "./examples.ts";
import { fillForm } from "./fill-form.ts";
import { expect, test } from "./fixtures.ts";

test.use({ expectedErrors: [/Failed to load resource.*400/] });

for (const { label, schema: toolSchema, examples } of toolDefinitions) {
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
