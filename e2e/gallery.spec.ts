import type { Locator, Page } from "@playwright/test";

import { expectAccessible } from "./axe.ts";
import type { Builder } from "./builder.ts";
import { expect, test } from "./fixtures.ts";

const title = (page: Page) => page.getByRole("heading", { level: 1 });
const index = (page: Page) => page.getByRole("navigation", { name: "Kinds and tools" });
const search = (page: Page) => page.getByRole("searchbox", { name: "Search kinds and tools" });
const examples = (page: Page) => page.getByRole("list", { name: "Examples" });
const view = (page: Page, name: string) => page.getByRole("region", { name, exact: true });

async function openGallery(builder: Builder) {
  await builder.open();
  await builder.choose("Gallery");
  await expect(title(builder.page)).toHaveText("Gallery");
}

test("A kind is found and opened with the keyboard alone, and the one after it", async ({
  builder,
  page,
}) => {
  await openGallery(builder);
  await expect(page).toHaveTitle("Gallery – Conversation Builder");
  await page.keyboard.press("/");
  await expect(search(page)).toBeFocused();
  await page.keyboard.type("approval");
  const found = index(page).getByRole("link");
  await expect(found).toHaveText(["MCP approval request", "MCP approval response"]);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await expect(found.nth(1)).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(title(page)).toContainText("MCP approval response");
  await expect(title(page)).toBeFocused();
  await expect(page).toHaveURL(/\/gallery\/mcp_approval_response$/);
  await expect(page).toHaveTitle("MCP approval response · Gallery – Conversation Builder");
  await expect(index(page).locator("[aria-current=page]")).toHaveText("MCP approval response");

  await page.keyboard.press("/");
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.type("file_search_call");
  await page.keyboard.press("Enter");
  await expect(title(page)).toContainText("File search call");
  const next = page.getByRole("link", { name: /^Next: / });
  await expect(next).toHaveAccessibleName("Next: Reasoning");
  await next.press("Enter");
  await expect(title(page)).toContainText("Reasoning");
  await expect(next).toBeFocused();
  await page.goBack();
  await expect(title(page)).toContainText("File search call");
});

test("An example is chosen, tried out and taken into a draft exactly as it stands", async ({
  builder,
  page,
}) => {
  await openGallery(builder);
  await page.getByRole("main").getByRole("link", { name: "Function call", exact: true }).click();
  await examples(page).getByRole("link", { name: "Sales of a month" }).click();
  await expect(page).toHaveURL(/\/gallery\/function_call\?example=sales-of-a-month$/);
  await page.reload();
  await expect(examples(page).locator("[aria-current=true]")).toHaveText("Sales of a month");
  await expect(view(page, "Transcript")).toContainText("2026-10");
  await view(page, "Form").getByRole("textbox", { name: "Name" }).fill("yearly_report");
  await expect(view(page, "Transcript")).toContainText("yearly_report");
  await expect(view(page, "JSON")).toContainText('"name": "yearly_report"');

  await builder.button("Use this").click();
  await expect(builder.cards).toHaveCount(1);
  await expect(builder.draftName).toContainText("Sales of a month");
  await expect
    .poll(() => builder.shownBody())
    .toEqual({
      items: [
        {
          type: "function_call",
          name: "yearly_report",
          arguments: '{"month":"2026-10"}',
          call_id: "call_salesReport",
        },
      ],
    });

  await page.goto("/gallery/tools/computer");
  await page.getByRole("button", { name: "Add to “Sales of a month”" }).click();
  await expect(builder.cards).toHaveCount(2);
  await expect
    .poll(() => builder.shownBody())
    .toMatchObject({
      items: [
        { type: "function_call" },
        { type: "additional_tools", role: "developer", tools: [{ type: "computer" }] },
      ],
    });
});

test("What is copied is the example, or the way to it", async ({ page }) => {
  await page.goto("/gallery/message?example=question");
  const copied = (label: string) =>
    page.getByRole("button", { name: label }).evaluate(async (button: HTMLElement) => {
      const { clipboard } = navigator;
      const text = new Promise<string>((resolve) => {
        clipboard.writeText = async (written) => resolve(written);
      });
      button.click();
      return text;
    });
  expect(JSON.parse(await copied("Copy JSON"))).toMatchObject({ role: "user" });
  expect(await copied("Copy link")).toMatch(/^http.*\/gallery\/message\?example=question$/);
});

test("On paper are all the examples and fields, and nothing to press", async ({ page }) => {
  await page.goto("/gallery/function_call");
  await expect(view(page, "Form")).toBeVisible();
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("heading", { name: "Sales of a month" })).toBeVisible();
  await expect(page.getByRole("heading", { name: "Weather in a city" })).toBeVisible();
  await expect(page.getByRole("rowheader", { name: /caller_id$/ })).toBeVisible();
  await expectNothingToPress(page);
  await page.emulateMedia({ media: "screen" });
  await expect(view(page, "Form")).toBeVisible();
});

test("All kinds and tools are drawn for paper, one after the other", async ({ page }) => {
  await page.goto("/gallery");
  await page.getByRole("link", { name: "Print all" }).click();
  await expect(page.getByText("All 49 kinds and tools, ready")).toBeVisible({ timeout: 120_000 });
  await expect(page.getByRole("main").getByRole("heading", { level: 2 })).toHaveCount(49);
  await page.emulateMedia({ media: "print" });
  await expectNothingToPress(page);
});

async function expectNothingToPress(page: Page) {
  await expect(page.getByRole("banner")).toBeHidden();
  await expect(index(page)).toBeHidden();
  await expect(page.getByRole("button")).toHaveCount(0);
  await expect(page.getByRole("textbox")).toHaveCount(0);
}

test("What nothing is called says so, and leads to the overview", async ({ page }) => {
  await page.goto("/gallery/telepathy_call");
  await expect(title(page)).toHaveText("Nothing is called that");
  await expect(page.getByText("telepathy_call")).toBeVisible();
  await page.getByRole("link", { name: "all kinds and tools" }).click();
  await expect(page).toHaveURL(/\/gallery$/);
  await expect(title(page)).toHaveText("Gallery");
  await expect(title(page)).toBeFocused();
});

test("Nothing is wider than the window", async ({ page }) => {
  const overflow = () =>
    page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  for (const path of ["", "/input_message", "/computer_call", "/tools/file_search", "/nothing"]) {
    await page.goto(`/gallery${path}`);
    await expect(title(page)).toBeVisible();
    for (const width of [375, 768, 1280, 2560]) {
      await page.setViewportSize({ width, height: 900 });
      await expect.poll(overflow, `${path} at ${width}`).toBeLessThanOrEqual(0);
    }
  }
});

for (const path of ["/gallery", "/gallery/computer_call", "/gallery/tools/file_search"]) {
  test(`${path} breaks no rule of access`, async ({ page }) => {
    await page.goto(path);
    await expect(title(page)).toBeVisible();
    await expectAccessible(page, path);
  });
}

test.describe("On a phone", () => {
  test.use({ viewport: { width: 375, height: 812 } });

  test("One view is shown at a time, and stays after a reload", async ({ page }) => {
    await page.goto("/gallery/apply_patch_call");
    await expect(view(page, "Transcript")).toBeVisible();
    await expect(view(page, "JSON")).toBeHidden();
    await tab(page, "JSON").click();
    await expect(view(page, "JSON")).toBeVisible();
    await page.reload();
    await expect(view(page, "JSON")).toBeVisible();
    await expect(view(page, "Transcript")).toBeHidden();

    await expect(index(page).getByRole("link").first()).toBeHidden();
    await page.getByRole("button", { name: "All kinds and tools" }).click();
    await index(page).getByRole("link", { name: "Program output" }).click();
    await expect(title(page)).toContainText("Program output");
    await expect(title(page)).toBeFocused();
    await expect(index(page).getByRole("link").first()).toBeHidden();
  });
});

function tab(page: Page, label: string): Locator {
  return page.getByRole("radiogroup", { name: "View" }).getByText(label, { exact: true });
}
