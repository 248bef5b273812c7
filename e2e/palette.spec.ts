import OpenAI from "openai";

import { itemDefinitions } from "#items/registry.ts";

import { expect, test } from "./fixtures.ts";
import { setField } from "./form.ts";
import type { ServerProcess } from "./server-process.ts";

// A trace of so many steps would take as long as the steps.
test.use({ trace: "off" });

const found = [
  { word: "bash", label: "Shell call" },
  { word: "patch", label: "Apply patch call" },
  { word: "screenshot", label: "Computer call output" },
  { word: "approval", label: "MCP approval request" },
  { word: "thinking", label: "Reasoning" },
];

test("Kinds are found and added by a word for what they do, with the keyboard alone", async ({
  builder,
  page,
}) => {
  await builder.open();
  const marked = builder.palette.getByRole("option", { selected: true });
  for (const [index, { word, label }] of found.entries()) {
    await builder.button("Add item").press("Enter");
    await expect(builder.searchBox).toBeFocused();
    await page.keyboard.type(word);
    await expect(marked).toHaveAccessibleName(label);
    await page.keyboard.press("Enter");
    await expect(builder.card(index + 1)).toHaveAccessibleName(`Item ${index + 1}: ${label}`);
  }

  await builder.button("Add item").press("Enter");
  await page.keyboard.type("approval");
  await page.keyboard.press("ArrowDown");
  await expect(marked).toHaveAccessibleName("MCP approval response");
  // The first Escape empties the search, as in any search box.
  await page.keyboard.press("Escape");
  await expect(builder.searchBox).toHaveValue("");
  await page.keyboard.press("Escape");
  await expect(builder.palette).toBeHidden();
  await expect(builder.button("Add item")).toBeFocused();
  await expect(builder.cards).toHaveCount(found.length);
});

const mostItems = 20;
// What a reference refers to has to be there; it has a test of its own.
const examples = itemDefinitions
  .filter(({ kind }) => kind !== "item_reference")
  .flatMap(({ kind, label, examples: all }) =>
    all.map(({ name, item }) => ({ kind, label, name, type: item.type ?? "message" })),
  );
const batches = Array.from({ length: Math.ceil(examples.length / mostItems) }, (_, index) =>
  examples.slice(index * mostItems, (index + 1) * mostItems),
);

for (const [index, batch] of batches.entries()) {
  test(`The examples of the palette are created and read back, part ${index + 1} of ${batches.length}`, async ({
    builder,
    server,
  }) => {
    await builder.open();
    for (const [place, { label, name }] of batch.entries()) {
      await builder.addExample(label, name);
      await builder.closeCard(place + 1);
    }
    await builder.send();
    const id = await builder.createdId();

    const client = clientOf(server);
    const { data } = await client.conversations.items.list(id, { order: "asc", limit: 100 });
    // A trigger leaves nothing behind.
    const kept = batch.filter(({ kind }) => kind !== "compaction_trigger");
    expect(data.map(({ type }) => type)).toEqual(kept.map(({ type }) => type));
    for (const item of data) {
      const itemId = item.id ?? "";
      const again = await client.conversations.items.retrieve(itemId, { conversation_id: id });
      expect(again).toEqual(item);
    }
  });
}

test("A reference is read back as the item that it refers to", async ({ builder, server }) => {
  const client = clientOf(server);
  const { id: earlierId } = await client.conversations.create({
    items: [{ type: "message", role: "user", content: "Where is order 20417?" }],
  });
  const { data: earlier } = await client.conversations.items.list(earlierId);

  await builder.open();
  const card = await builder.addExample("Item reference", "With its type");
  await setField(card, "ID", earlier[0]?.id ?? "");
  await builder.send();
  const { data } = await client.conversations.items.list(await builder.createdId());
  expect(data).toEqual(earlier);
});

function clientOf({ address }: ServerProcess): OpenAI {
  return new OpenAI({ apiKey: "none", baseURL: `${address}/sandbox/v1` });
}
