import type { Page } from "@playwright/test";

import { expect, test } from "./fixtures.ts";

const line = (page: Page) => page.getByRole("separator", { name: "Width of the composer" });
const side = (page: Page) => page.getByRole("complementary", { name: "Preview" });

const widthOf = async (page: Page) => (await side(page).boundingBox())?.width ?? 0;

test("The panels are resized with the keyboard, and stay so after a reload", async ({
  builder,
  page,
}) => {
  await builder.open();
  await expect(line(page)).toHaveAttribute("aria-valuenow", "60");
  const before = await widthOf(page);
  await line(page).focus();
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("ArrowLeft");
  await expect(line(page)).toHaveAttribute("aria-valuenow", "56");
  await expect.poll(() => widthOf(page)).toBeGreaterThan(before + 40);

  await page.reload();
  await expect(line(page)).toHaveAttribute("aria-valuenow", "56");
  await line(page).focus();
  await page.keyboard.press("Home");
  await expect(builder.button("Add item")).toBeInViewport({ ratio: 1 });
  await page.keyboard.press("End");
  await expect.poll(() => widthOf(page)).toBeGreaterThanOrEqual(300);
  await page.keyboard.press("Enter");
  await expect(line(page)).toHaveAttribute("aria-valuenow", "60");
});

test("The line is dragged by the pointer, and set back by a double click", async ({
  builder,
  page,
}) => {
  await builder.open();
  const box = await line(page).boundingBox();
  expect(box?.width).toBeGreaterThanOrEqual(24);
  await page.mouse.move((box?.x ?? 0) + 4, 400);
  await page.mouse.down();
  await page.mouse.move(600, 420, { steps: 3 });
  await page.mouse.up();
  await expect(line(page)).toHaveAttribute("aria-valuenow", "47");
  await line(page).dblclick();
  await expect(line(page)).toHaveAttribute("aria-valuenow", "60");
});

test("Where there is room for one panel there is no line", async ({ builder, page }) => {
  await page.setViewportSize({ width: 700, height: 800 });
  await builder.open();
  await expect(line(page)).toBeHidden();
  await builder.showPane("JSON");
  await expect(builder.source).toBeVisible();
});

test("Paper takes the whole transcript in light colours, and nothing of the app around it", async ({
  builder,
  page,
}) => {
  await page.emulateMedia({ colorScheme: "dark" });
  await builder.open();
  const items = Array.from({ length: 120 }, (_, index) => ({
    type: "message",
    role: "user",
    content: `Line ${index + 1} of many`,
  }));
  await builder.importText(JSON.stringify({ items }));
  await builder.importDialog.getByRole("button", { name: "Put into this draft" }).click();
  await expect(builder.card(1)).toBeVisible();
  await page.emulateMedia({ media: "print" });
  const paper = page.getByRole("region", { name: "Printed" });
  // What is printed is loaded once the screen has settled.
  await expect(async () => {
    await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
    await expect(paper).toBeVisible({ timeout: 200 });
  }).toPass();
  await expect(paper.getByRole("article")).toHaveCount(120);
  await expect(paper).toContainText("Line 120 of many");
  await expect(page.getByRole("banner")).toBeHidden();
  await expect(page.locator("html")).toHaveAttribute("data-mantine-color-scheme", "light");

  await page.emulateMedia({ media: "screen" });
  await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
  await expect(paper).toBeHidden();
  await expect(page.getByRole("banner")).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("data-mantine-color-scheme", "dark");
});
