import { expect, test } from "./fixtures.ts";
import { tabTo } from "./tab-to.ts";

test("A conversation can be composed, reordered and sent with the keyboard alone", async ({
  builder,
  page,
}) => {
  await builder.open();
  await tabTo(page, builder.button("Add item"));
  await page.keyboard.press("Enter");
  await expect(builder.searchBox).toBeFocused();
  await page.keyboard.type("function call");
  await page.keyboard.press("Enter");
  await expect(builder.card(1)).toHaveAccessibleName("Item 1: Function call");
  await expect(builder.card(1).getByLabel("Name", { exact: true })).toBeFocused();
  await page.keyboard.type("find_order");

  await tabTo(page, builder.button("Add item"));
  await page.keyboard.press("Enter");
  await expect(builder.searchBox).toBeFocused();
  await page.keyboard.type("short");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Enter");
  await expect(builder.card(2)).toHaveAccessibleName("Item 2: Message");
  await tabTo(page, builder.card(2).getByLabel("Content", { exact: true }));
  await page.keyboard.type("Where is it?");

  await tabTo(page, builder.card(2).getByRole("button", { name: "Move up" }), "Shift+Tab");
  await page.keyboard.press("Enter");
  await expect(builder.card(1)).toHaveAccessibleName("Item 1: Message");
  await expect(builder.card(1).getByRole("button", { name: "Move up" })).toBeFocused();

  await tabTo(page, builder.heading(1), "Shift+Tab");
  await page.keyboard.press("Alt+ArrowDown");
  await expect(builder.card(2)).toHaveAccessibleName("Item 2: Message");
  await expect(builder.heading(2)).toBeFocused();

  await page.keyboard.press("Control+z");
  await page.keyboard.press("Control+z");
  await page.keyboard.press("Control+z");
  await expect(builder.card(2)).not.toContainText("Where is it?");
  for (let step = 0; step < 3; step++) await page.keyboard.press("Control+Shift+z");
  await expect(builder.card(2)).toContainText("Where is it?");

  await tabTo(page, builder.button("Create conversation"), "Shift+Tab");
  await page.keyboard.press("Enter");
  expect(await builder.createdId()).toMatch(/^conv_/);
});

test("A card dragged by its handle takes the place where it is dropped", async ({ builder }) => {
  await builder.open();
  for (const label of ["Message", "Function call", "Reasoning"]) await builder.addItem(label);
  for (const position of [1, 2, 3]) await builder.closeCard(position);
  await builder.handle(3).dragTo(builder.card(1), { targetPosition: { x: 40, y: 4 } });
  await expect(builder.card(1)).toHaveAccessibleName("Item 1: Reasoning");
  await expect(builder.card(2)).toHaveAccessibleName("Item 2: Message");
  await builder.button("Undo").click();
  await expect(builder.card(3)).toHaveAccessibleName("Item 3: Reasoning");
});

test("A duplicate stands below its original, and a deletion can be undone", async ({ builder }) => {
  await builder.open();
  const card = await builder.addItem("Message");
  await card.getByLabel("Content", { exact: true }).fill("Twice");
  await card.getByRole("button", { name: "Duplicate", exact: true }).click();
  await expect(builder.card(2)).toContainText("Twice");
  await builder.card(1).getByRole("button", { name: "Delete", exact: true }).click();
  await expect(builder.cards).toHaveCount(1);
  await builder.button("Undo").click();
  await expect(builder.cards).toHaveCount(2);
  await builder.button("Redo").click();
  await expect(builder.cards).toHaveCount(1);
});
