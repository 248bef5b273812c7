import { additionalTools } from "#items/kinds/additional-tools/index.ts";
import { shellCall } from "#items/kinds/shell-call/index.ts";
import { toolDefinitions } from "#items/tools/registry.ts";

import { fillForm } from "./fill-form.ts";
import { expect, test } from "./fixtures.ts";

// A trace of so many steps would take as long as the steps.
test.use({ trace: "off" });

test("Sixteen tools open as sixteen lines, and one is drawn only while it is unfolded", async ({
  builder,
}) => {
  await builder.open();
  const card = await builder.addExample("Additional tools", "One of every tool");
  const rows = card.getByRole("group", { name: /^Tool \d+ of 16$/ });
  const inRows = card.locator('[data-field^="/tools/"] [data-field]');
  await expect(rows).toHaveCount(toolDefinitions.length);
  await expect(inRows).toHaveCount(0);

  await card.getByRole("button", { name: "Open tool 1", exact: true }).click();
  await expect(card.getByLabel("Name", { exact: true })).toBeVisible();
  await expect(inRows).not.toHaveCount(0);
  await card.getByRole("button", { name: "Fold tool 1", exact: true }).click();
  await expect(inRows).toHaveCount(0);

  await card.getByRole("button", { name: "Fold Tools", exact: true }).click();
  await expect(rows).toHaveCount(0);
  await builder.closeCard(1);
  await expect(card.locator("[data-field]")).toHaveCount(0);
});

test("Tools that are folded can be composed as well", async ({ builder }) => {
  await builder.open();
  const card = await builder.addExample("Additional tools", "One of every tool");
  const tools = toolDefinitions.slice(0, 2).map(({ examples }) => examples[1]?.item);
  const item = { type: "additional_tools", role: "developer", tools };
  await fillForm(card, additionalTools.schema, item);
  await expect.poll(() => builder.shownBody()).toEqual({ items: [item] });
});

test("Of a very long list the beginning is drawn first, and the rest when it is asked for", async ({
  builder,
}) => {
  const [example] = shellCall.examples;
  const item = (word: string) => ({
    ...example?.item,
    action: { commands: Array.from({ length: 55 }, (_, index) => `${word} ${index}`) },
  });
  await builder.open();
  const card = await builder.addItem("Shell call");
  await fillForm(card, shellCall.schema, item("echo"));
  await builder.closeCard(1);
  await builder.openCard(1);
  const last = card.locator('[data-field="/action/commands/54"]');
  await expect(last).toHaveCount(0);
  await card.getByRole("button", { name: "Show 5 more of 55" }).click();
  await expect(last.getByRole("textbox")).toHaveValue("echo 54");
  await expect.poll(() => builder.shownBody()).toEqual({ items: [item("echo")] });
});
