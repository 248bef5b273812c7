import type { Page } from "@playwright/test";

import { expectAccessible } from "./axe.ts";
import { expect, test } from "./fixtures.ts";

const commands = (page: Page) => page.getByRole("dialog", { name: "Commands" });
const search = (page: Page) => commands(page).getByRole("combobox", { name: "Search commands" });
const shortcuts = (page: Page) => page.getByRole("dialog", { name: "Keyboard shortcuts" });

async function run(page: Page, words: string) {
  await page.keyboard.press("ControlOrMeta+k");
  await page.keyboard.type(words);
  await expect(commands(page).getByRole("option", { selected: true })).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(commands(page)).toBeHidden();
}

test("What is typed right after the first Ctrl+K goes into the search, Enter too", async ({
  builder,
  page,
}) => {
  await builder.open();
  await page.route("**/assets/command-results*", async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 500));
    await route.continue();
  });
  await page.keyboard.press("ControlOrMeta+k");
  await page.keyboard.type("add user message");
  await expect(search(page)).toHaveValue("add user message");
  await page.keyboard.press("Enter");
  await expect(builder.card(1)).toBeVisible();
});

test("A conversation is made, looked through and left by commands alone", async ({
  builder,
  page,
}) => {
  await builder.open();
  await run(page, "templates");
  const templates = page.getByRole("dialog", { name: "Templates" });
  await expect(templates).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(templates).toBeHidden();

  await run(page, "add function call");
  await expect(builder.card(1)).toHaveAccessibleName("Item 1: Function call");
  await expect(builder.card(1).getByRole("textbox").first()).toBeVisible();
  await run(page, "collapse all");
  await expect(builder.heading(1)).toHaveAttribute("aria-expanded", "false");
  await run(page, "expand all");
  await expect(builder.heading(1)).toHaveAttribute("aria-expanded", "true");
  await run(page, "undo");
  await expect(builder.cards).toHaveCount(0);
  await run(page, "redo");
  await expect(builder.cards).toHaveCount(1);

  await run(page, "go to json");
  await expect(builder.source).toBeVisible();
  await expect(page.getByRole("complementary", { name: "Preview" })).toBeFocused();
  await run(page, "next problem");
  await expect(builder.card(1).locator(":focus")).toBeVisible();
  await run(page, "item 1");
  await expect(builder.card(1).locator(":focus")).toBeVisible();

  await run(page, "duplicate item 1");
  await expect(builder.cards).toHaveCount(2);
  await run(page, "delete item 1");
  await expect(builder.cards).toHaveCount(1);
  await expect(builder.heading(1)).toBeFocused();

  await run(page, "dark");
  await expect(page.locator("html")).toHaveAttribute("data-mantine-color-scheme", "dark");
  await run(page, "drafts");
  await expect(page.getByRole("heading", { name: "Drafts", level: 1 })).toBeVisible();
  await run(page, "untitled");
  await expect(builder.card(1)).toBeVisible();
  await run(page, "new draft");
  await expect(builder.cards).toHaveCount(0);
});

test("The search opens from a field and from the JSON text, and gives the focus back", async ({
  builder,
  page,
}) => {
  await builder.open();
  const card = await builder.addItem("Function call");
  const field = card.getByRole("textbox").first();
  await field.fill("look_up");
  await page.keyboard.press("ControlOrMeta+k");
  await expect(search(page)).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(commands(page)).toBeHidden();
  await expect(field).toBeFocused();
  await expect(field).toHaveValue("look_up");

  await builder.showPane("JSON");
  await builder.sourceText.click();
  const text = await builder.shownText();
  await page.keyboard.press("ControlOrMeta+k");
  await expect(search(page)).toBeFocused();
  await page.keyboard.press("ControlOrMeta+k");
  await expect(commands(page)).toBeHidden();
  await expect(builder.sourceText).toBeFocused();
  expect(await builder.shownText()).toBe(text);
});

test("Arrows choose, and what was used last comes first, after a reload too", async ({
  builder,
  page,
}) => {
  await builder.open();
  await run(page, "copy json");
  await page.reload();
  await expect(builder.button("Add item")).toBeVisible();
  await page.keyboard.press("ControlOrMeta+k");
  const options = commands(page).getByRole("option");
  await expect(options.first()).toHaveAccessibleName("Copy JSON");
  await expect(options.first()).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("ArrowDown");
  await expect(options.nth(1)).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("ArrowUp");
  await expect(options.last()).toHaveAttribute("aria-selected", "true");
  await expect(options.last()).toBeInViewport();
  await page.keyboard.type("xyzzy");
  await expect(commands(page).getByRole("status")).toContainText("Nothing is called that");
});

test("A question mark lists the shortcuts, and single characters can be turned off", async ({
  builder,
  page,
}) => {
  await builder.open();
  const card = await builder.addItem("Function call");
  await card.getByRole("textbox").first().focus();
  await page.keyboard.type("?");
  await expect(shortcuts(page)).toBeHidden();
  await builder.heading(1).focus();
  await page.keyboard.press("?");
  await expect(shortcuts(page)).toContainText("Find and run a command");
  await shortcuts(page).getByRole("switch").press("Space");
  await page.keyboard.press("Escape");
  await expect(builder.heading(1)).toBeFocused();
  await page.keyboard.press("?");
  await expect(shortcuts(page)).toBeHidden();

  await page.reload();
  await expect(builder.button("Add item")).toBeVisible();
  await page.keyboard.press("?");
  await run(page, "keyboard shortcuts");
  await expect(shortcuts(page)).toContainText("Show or hide what comes next (turned off)");
});

test("Presenting offers what belongs to it and names no other draft", async ({ builder, page }) => {
  await builder.open();
  await builder.renameDraft("Secret plan");
  await builder.newDraft();
  await builder.addItem("Message");
  await run(page, "present");
  await expect(page.getByRole("region", { name: "Step", exact: true })).toBeFocused();
  await page.keyboard.press("ControlOrMeta+k");
  await expect(commands(page).getByRole("option", { name: "Next step" })).toBeVisible();
  await expect(commands(page).getByText("Secret plan")).toBeHidden();
  await expect(commands(page).getByRole("option", { name: "Drafts" })).toBeHidden();
  await page.keyboard.type("leave");
  await page.keyboard.press("Enter");
  await expect(builder.card(1)).toBeVisible();
});

test("A stored conversation is worked on by commands", async ({ builder, page }) => {
  await builder.open();
  const card = await builder.addItem("Message");
  await card.getByRole("textbox", { name: "Content" }).fill("Hello");
  await run(page, "create conversation");
  const id = await builder.createdId();
  await run(page, "conversations");
  await run(page, "by its id");
  await expect(page.getByRole("textbox", { name: "Open by id" })).toBeFocused();
  await page.keyboard.type(id);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Items", level: 2 })).toBeVisible();
  await run(page, "as transcript");
  await expect(page.getByRole("article")).toContainText("Hello");
  await run(page, "delete conversation");
  await expect(page.getByRole("button", { name: "Keep" })).toBeFocused();
  await page.keyboard.press("Enter");
  await run(page, "edit a copy");
  await expect(page.getByRole("dialog", { name: "Edit a copy" })).toBeVisible();
});

test("Both lists break no rule of accessibility", async ({ builder, page }) => {
  await builder.open();
  await page.keyboard.press("ControlOrMeta+k");
  await expect(commands(page).getByRole("option").first()).toBeVisible();
  await expectAccessible(page, "Commands");
  await page.keyboard.type("xyzzy");
  await expect(commands(page).getByRole("option")).toHaveCount(0);
  await expectAccessible(page, "No command");
  await page.keyboard.press("Escape");
  await expect(commands(page)).toBeHidden();
  await page.keyboard.press("?");
  await expect(shortcuts(page)).toBeVisible();
  await expectAccessible(page, "Shortcuts");
});
