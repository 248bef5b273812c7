import type { Locator } from "@playwright/test";

import { templates } from "#templates/registry.ts";

import type { Builder } from "./builder.ts";
import { expect, test } from "./fixtures.ts";

const gallery = ({ page }: Builder) => page.getByRole("dialog", { name: "Templates" });

const own = (builder: Builder) => gallery(builder).getByRole("region", { name: "Yours" });

const choice = (among: Locator, label: string) =>
  among.getByRole("button", { name: label, exact: true });

async function openGallery(builder: Builder) {
  await builder.choose("Templates");
  await expect(gallery(builder)).toBeVisible();
}

for (const { label, items } of templates) {
  test(`${label} opens as a draft without errors, and is taken by the API`, async ({
    builder,
    page,
  }) => {
    await builder.open();
    await builder.button("Start from a template").click();
    await choice(gallery(builder), label).click();
    await expect(gallery(builder)).toBeHidden();
    await expect(builder.cards).toHaveCount(items.length);
    await builder.send();
    expect(await builder.createdId()).not.toBe("");
    await page.getByRole("radiogroup", { name: "Pane" }).getByText("Problems").click();
    const severities = page.getByRole("group", { name: "Severities" });
    await expect(severities.getByRole("button", { name: /^Errors/ })).toHaveText(/^Errors\s*0$/);
    await expect(severities.getByRole("button", { name: /^Warnings/ })).toHaveText(
      /^Warnings\s*0$/,
    );
  });
}

test("A template fills an empty draft in one step", async ({ builder }) => {
  await builder.open();
  await builder.button("Start from a template").click();
  await choice(gallery(builder), "Function call").click();
  const filled = builder.cards;
  await expect(filled.first()).toBeVisible();
  await expect(builder.items).toBeFocused();

  await builder.button("Undo").click();
  await expect(filled).toHaveCount(0);
  await builder.button("Redo").click();
  await expect(filled.first()).toBeVisible();
});

test("Where something is written already a template becomes a draft of its own", async ({
  builder,
  page,
}) => {
  await builder.open();
  await builder.addItem("Message");
  const before = page.url();
  await openGallery(builder);
  await choice(gallery(builder), "Plain chat").click();
  await expect(builder.draftName).toHaveText("Plain chat");
  expect(page.url()).not.toBe(before);
  await page.goBack();
  await expect(builder.cards).toHaveCount(1);
});

test("Templates are found by their words with the keyboard alone", async ({ builder, page }) => {
  await builder.open();
  await builder.button("Start from a template").press("Enter");
  const search = gallery(builder).getByRole("searchbox");
  await expect(search).toBeFocused();
  await page.keyboard.type("zeppelin");
  await expect(gallery(builder).getByRole("status").first()).toHaveText("0 templates found");
  await search.fill("sourdough");
  await expect(gallery(builder).getByRole("status").first()).toHaveText("1 template found");
  await page.keyboard.press("Tab");
  await expect(choice(gallery(builder), "Plain chat")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(builder.cards).toHaveCount(5);

  await openGallery(builder);
  await page.keyboard.press("Escape");
  await expect(gallery(builder)).toBeHidden();
});

test("A draft kept as template begins others, which are copies, until it is taken out", async ({
  builder,
}) => {
  await builder.open();
  const card = await builder.addItem("Message");
  await card.getByRole("textbox", { name: "Content" }).fill("Will it rain?");
  await builder.renameDraft("Weather");
  await openGallery(builder);
  await own(builder).getByRole("button", { name: "Keep this draft as template" }).click();
  await expect(choice(own(builder), "Weather")).toBeVisible();
  await expect(own(builder)).toContainText("Will it rain?");

  await choice(own(builder), "Weather").click();
  await expect(gallery(builder)).toBeHidden();
  const copy = await builder.openCard(1);
  await copy.getByRole("textbox", { name: "Content" }).fill("Will it snow?");
  await builder.saved();

  await builder.openDrafts();
  await expect(builder.drafts).toHaveCount(2);
  await builder.button("Templates").click();
  await expect(own(builder)).toContainText("Will it rain?");
  await expect(own(builder)).not.toContainText("snow");
  await choice(own(builder), "No longer keep as template: Weather").click();
  await expect(choice(own(builder), "Weather")).toBeHidden();
  await builder.button("Undo").click();
  await expect(choice(own(builder), "Weather")).toBeVisible();
  await choice(own(builder), "No longer keep as template: Weather").click();
  await expect(choice(own(builder), "Weather")).toBeHidden();
  await expect(gallery(builder).getByRole("searchbox")).toBeFocused();
  await builder.button("Close").click();
  await expect(builder.drafts).toHaveCount(2);
});
