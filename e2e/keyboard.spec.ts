import type { Locator, Page } from "@playwright/test";

import type { Builder } from "./builder.ts";
import { expect, test } from "./fixtures.ts";
import { tabTo } from "./tab-to.ts";

/*
 * From the address on, nothing but keys: the page is never clicked, and no script gives the focus to
 * anything.
 */

test("A conversation is composed, checked, sent and presented", async ({ builder, page }) => {
  const { keyboard } = page;
  await builder.open();

  await test.step("compose", async () => {
    await addByName(builder, "short");
    const message = builder.card(1);
    await expect(message).toHaveAccessibleName("Item 1: Message");
    await chooseByKeys(page, message.getByLabel("Role", { exact: true }), "developer");
    await tabTo(page, message.getByLabel("Content", { exact: true }));
    await keyboard.type("You find orders.");

    await addByName(builder, "function call");
    await expect(builder.card(2).getByLabel("Name", { exact: true })).toBeFocused();
    await tabTo(page, builder.card(2).getByLabel("Arguments").first());
    await keyboard.press("ControlOrMeta+a");
    await keyboard.type('{"id":20417}');
    await tabTo(page, builder.card(2).getByRole("button", { name: "Add function call output" }));
    await keyboard.press("Enter");
    await expect(builder.card(3)).toHaveAccessibleName("Item 3: Function call output");
    await tabTo(page, builder.card(3).getByLabel("Output", { exact: true }).first());
    await keyboard.type("It is on its way.");
  });

  await test.step("reorder", async () => {
    await tabTo(page, builder.heading(3), "Shift+Tab");
    await keyboard.press("Alt+ArrowUp");
    await expect(builder.card(2)).toHaveAccessibleName("Item 2: Function call output");
    await expect(builder.heading(2)).toBeFocused();
    await keyboard.press("Alt+ArrowDown");
    await expect(builder.card(3)).toHaveAccessibleName("Item 3: Function call output");
    await expect(builder.heading(3)).toBeFocused();
  });

  await test.step("metadata", async () => {
    const metadata = page.getByRole("region", { name: "Metadata" });
    await tabTo(page, metadata.getByRole("button", { name: "Add pair" }), "Shift+Tab");
    await keyboard.press("Enter");
    await expect(metadata.getByRole("textbox", { name: "Key 1" })).toBeFocused();
    await keyboard.type("ticket");
    await keyboard.press("Tab");
    await keyboard.type("4711");
    await expect(metadata.getByRole("textbox", { name: "Value 1" })).toHaveValue("4711");
  });

  await test.step("check", async () => {
    await chooseByKeys(page, page.getByRole("radiogroup", { name: "Pane" }), "Problems");
    const problems = page.getByRole("region", { name: "Problems", exact: true });
    await tabTo(page, problems.getByRole("button", { name: /^Error: .*Empty string/ }));
    await keyboard.press("Enter");
    const name = builder.card(2).getByLabel("Name", { exact: true });
    await expect(name).toBeFocused();
    await expect(name).toHaveAttribute("aria-invalid", "true");
    await expect(name).toHaveAccessibleDescription(/Empty string/);
    await keyboard.type("find_order");
    await expect(name).not.toHaveAttribute("aria-invalid", "true");
    await expect(problems).toContainText("No problems");
  });

  await test.step("send, and look at what is stored", async () => {
    await tabTo(page, builder.button("Create conversation"), "Shift+Tab");
    await keyboard.press("Enter");
    expect(await builder.createdId()).toMatch(/^conv_/);
    const stored = page.getByRole("region", { name: "Stored items" });
    await expect(stored.getByRole("status")).toContainText("stored as it was sent");
    await tabTo(page, stored.locator("summary").nth(1));
    await keyboard.press("Enter");
    await expect(stored.getByRole("listitem").nth(1)).toContainText("find_order");
  });

  await test.step("present, and leave", async () => {
    await tabTo(page, builder.button("Present"), "Shift+Tab");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("region", { name: "Step", exact: true })).toBeFocused();
    await expect(page.getByText("1 of 3", { exact: true })).toBeVisible();
    await keyboard.press("ArrowRight");
    await keyboard.press("ArrowRight");
    await expect(page.getByRole("article").last()).toContainText("It is on its way.");
    await tabTo(page, builder.button("Leave"));
    await keyboard.press("Enter");
    await expect(builder.cards).toHaveCount(3);
    await tabTo(page, page.getByRole("link", { name: "Drafts", exact: true }));
    await keyboard.press("Enter");
    await expect(page.getByRole("heading", { name: "Drafts", level: 1 })).toBeVisible();
  });
});

test("Drafts are renamed, duplicated, deleted and brought back", async ({ builder, page }) => {
  const { keyboard } = page;
  const action = (title: string, name: string) =>
    builder.draft(title).getByRole("button", { name });
  await builder.open();
  await tabTo(page, page.getByRole("link", { name: "Drafts", exact: true }));
  await keyboard.press("Enter");

  await tabTo(page, action("Untitled conversation", "Rename"));
  await keyboard.press("Enter");
  await keyboard.type("Weather");
  await keyboard.press("Enter");
  await tabTo(page, action("Weather", "Duplicate"));
  await keyboard.press("Enter");
  await expect(builder.drafts).toHaveCount(2);

  await tabTo(page, action("Weather (copy)", "Delete"));
  await keyboard.press("Enter");
  await expect(builder.drafts).toHaveCount(1);
  await expect(builder.draft("Weather").getByRole("link")).toBeFocused();
  const notes = page.getByRole("status", { name: "Deleted drafts" });
  await tabTo(page, notes.getByRole("button", { name: "Undo" }));
  await keyboard.press("Enter");
  await expect(builder.drafts).toHaveCount(2);
  await expect(page.getByRole("searchbox", { name: "Search drafts" })).toBeFocused();
});

/** Opens the palette, types a word for what is wanted, and takes what is found first. */
async function addByName(builder: Builder, word: string) {
  const { page } = builder;
  const count = await builder.cards.count();
  await tabTo(page, builder.button("Add item"));
  await page.keyboard.press("Enter");
  await expect(builder.searchBox).toBeFocused();
  await page.keyboard.type(word);
  await page.keyboard.press("Enter");
  await expect(builder.cards).toHaveCount(count + 1);
}

/** One of a row of radio buttons, or of a list that opens: arrows go through either. */
async function chooseByKeys(page: Page, control: Locator, choice: string) {
  const radio = control.getByRole("radio", { name: new RegExp(`^${choice}`) });
  const isRow = (await control.getAttribute("role")) === "radiogroup";
  await tabTo(page, isRow ? control.getByRole("radio", { checked: true }) : control);
  // A key has had its effect when the next question is answered, however long that takes.
  const isChosen = async () =>
    isRow ? radio.isChecked() : (await control.inputValue()) === choice;
  do await page.keyboard.press("ArrowDown");
  while (!(await isChosen()));
}
