import { readFile } from "node:fs/promises";

import type { Page } from "@playwright/test";

import type { Builder } from "./builder.ts";
import { expect, test } from "./fixtures.ts";
import { tabTo } from "./tab-to.ts";

const step = (page: Page) => page.getByRole("region", { name: "Step", exact: true });
const place = (page: Page, words: string) => page.getByText(words, { exact: true });
const shownItems = (page: Page) => step(page).getByRole("article");

async function openWithKeys({ page }: Builder) {
  const header = page.getByRole("banner");
  await page.getByRole("link", { name: "Drafts", exact: true }).focus();
  await tabTo(page, header.getByRole("button", { name: "Present", exact: true }));
  await page.keyboard.press("Enter");
}

/** Opens a template as the open draft. */
async function start(builder: Builder, label: string) {
  await builder.open();
  await builder.button("Start from a template").click();
  await builder.page.getByRole("dialog").getByRole("button", { name: label, exact: true }).click();
  await expect(builder.card(1)).toBeVisible();
}

test("A template is presented with the keyboard alone, step by step, call and then output", async ({
  builder,
  page,
}) => {
  await builder.open();
  await tabTo(page, builder.button("Start from a template"));
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: "Templates" });
  await tabTo(page, dialog.getByRole("button", { name: "Function call", exact: true }));
  await page.keyboard.press("Enter");
  await expect(builder.card(1)).toBeVisible();
  await openWithKeys(builder);

  await expect(page).toHaveURL(/\/drafts\/[^/]+\/present$/);
  await expect(step(page)).toBeFocused();
  await expect(place(page, "1 of 5")).toBeVisible();
  await expect(page.getByRole("status").filter({ hasText: "Step 1 of 5" })).toHaveCount(1);
  await expect(page.getByText(/^Next: user: Is the Harbour/)).toBeVisible();

  await page.keyboard.press("ArrowRight");
  await expect(step(page)).toContainText("Is the Harbour branch open this Sunday?");
  await page.keyboard.press("PageDown");
  await expect(shownItems(page)).toHaveCount(1);
  await expect(shownItems(page)).toContainText("get_opening_hours");
  await page.keyboard.press("Space");
  await expect(shownItems(page)).toHaveCount(2);
  await expect(shownItems(page).last()).toContainText("Reading room only");
  await expect(page).toHaveURL(/step=4$/);

  await page.reload();
  await expect(place(page, "4 of 5")).toBeVisible();
  await page.keyboard.press("PageUp");
  await expect(place(page, "3 of 5")).toBeVisible();
  await page.goBack();
  await expect(place(page, "4 of 5")).toBeVisible();
  await page.keyboard.press("End");
  await expect(page.getByText("This is the last step.")).toBeVisible();
  await page.keyboard.press("n");
  await expect(page.getByText("This is the last step.")).toBeHidden();
  await page.keyboard.press("Home");
  await expect(place(page, "1 of 5")).toBeVisible();

  const scheme = page.locator("html");
  await expect(scheme).toHaveAttribute("data-mantine-color-scheme", "light");
  await page.keyboard.press("d");
  await expect(scheme).toHaveAttribute("data-mantine-color-scheme", "dark");

  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Escape");
  await expect(page).toHaveURL(/\/drafts\/[^/]+\?item=/);
  await expect(builder.cards).toHaveCount(5);
});

test("Presenting shows nothing of other drafts and of the app", async ({ builder, page }) => {
  await start(builder, "Plain chat");
  await builder.renameDraft("Secret plans of another customer");
  await builder.saved();
  await builder.newDraft();
  await builder.importText(JSON.stringify({ items: [{ role: "user", content: "Shown" }] }));
  await page.getByRole("button", { name: "Put into this draft" }).click();
  await builder.choose("Present");
  await expect(step(page)).toContainText("Shown");
  await expect(page.getByText("Secret plans")).toHaveCount(0);
  await expect(page.getByRole("banner")).toHaveCount(0);
  await expect(page.getByRole("button", { name: /Drafts|Import|Export|Undo/ })).toHaveCount(0);
});

test.describe("On a phone", () => {
  test.use({ viewport: { width: 375, height: 812 }, hasTouch: true });

  test("A tap on the right half leads on, on the left half back", async ({ builder, page }) => {
    await start(builder, "Function call");
    await builder.choose("Present");
    await expect(place(page, "1 of 5")).toBeVisible();
    await page.touchscreen.tap(300, 500);
    await expect(place(page, "2 of 5")).toBeVisible();
    await page.touchscreen.tap(60, 500);
    await expect(place(page, "1 of 5")).toBeVisible();
  });
});

for (const label of ["Function call", "Web search with sources", "Code interpreter with a chart"]) {
  test(`${label}: the HTML file says the same without scripts, and asks nobody for anything`, async ({
    builder,
    page,
    browser,
  }) => {
    await start(builder, label);
    await builder.showPane("Transcript");
    const pane = page.getByRole("list", { name: "Transcript" });
    await expect(pane.getByRole("article")).toHaveCount(await builder.cards.count());
    for (const closed of await pane.locator("details:not([open]) > summary").all()) {
      await closed.click();
    }
    const words = wordsOf(await pane.innerText());
    const title = await builder.draftName.innerText();

    await builder.choose("Export");
    const dialog = page.getByRole("dialog", { name: "Export" });
    await dialog.getByLabel("Format").selectOption({ label: "HTML transcript" });
    const download = page.waitForEvent("download");
    await dialog.getByRole("button", { name: "Download" }).click();
    const file = await download;
    expect(file.suggestedFilename()).toMatch(/\.html$/);
    const html = await readFile(await file.path(), "utf8");
    expect(html).not.toMatch(/<script|<link|<img [^>]*src="http/);

    const context = await browser.newContext({ javaScriptEnabled: false });
    const reader = await context.newPage();
    const requests: string[] = [];
    reader.on("request", (request) => requests.push(request.url()));
    const faults: string[] = [];
    reader.on("console", (message) => faults.push(message.text()));
    const address = "https://file.example/transcript.html";
    await reader.route(address, (route) => route.fulfill({ contentType: "text/html", body: html }));
    await reader.goto(address);
    await expect(reader).toHaveTitle(title);
    // Its styles are read to their end.
    await expect(reader.getByRole("list").first()).toHaveCSS("list-style-type", "none");
    await expect(reader.getByRole("heading", { level: 1 })).toHaveText(title);
    expect(wordsOf(await reader.getByRole("list").first().innerText())).toEqual(words);
    expect(requests.filter((url) => url !== address && !url.startsWith("data:"))).toEqual([]);
    expect(faults).toEqual([]);
    await context.close();
  });
}

/** The words of a text, whatever stands between them. */
function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}
