import { readFile } from "node:fs/promises";

import type { Page } from "@playwright/test";

import { expect, test } from "./fixtures.ts";

test.use({ permissions: ["clipboard-read", "clipboard-write"] });

const body = { items: [{ type: "message", role: "user", content: "Where is order 20417?" }] };
const key = `sk-${"a1B2".repeat(8)}`;

test("The code pane follows the draft, and copies it in the chosen language", async ({
  builder,
  page,
}) => {
  await builder.open();
  await builder.importText(JSON.stringify(body));
  await page.getByRole("button", { name: "Put into this draft" }).click();
  await builder.showPane("Code");
  const pane = page.getByRole("region", { name: "Code", exact: true });
  await pane.getByLabel("Format").selectOption({ label: "Python" });
  await expect(pane).toContainText("from openai import OpenAI");
  await expect(pane).toContainText("Where is order 20417?");
  await pane.getByRole("button", { name: "Copy code" }).click();
  await expect(pane.getByRole("button", { name: "Copied" })).toBeVisible();
  await expect.poll(() => clipboard(page)).toContain("client.conversations.create(");

  await page.reload();
  await expect(pane.getByLabel("Format")).toHaveValue("python");
});

test("A secret is pointed out before anything leaves, and replaced where that is wanted", async ({
  builder,
  page,
}) => {
  await builder.open();
  await builder.importText(JSON.stringify({ items: [{ role: "user", content: `It is ${key}` }] }));
  await page.getByRole("button", { name: "Put into this draft" }).click();
  await builder.showPane("Code");
  const pane = page.getByRole("region", { name: "Code", exact: true });
  const notice = pane.getByRole("region", { name: "Secrets" });
  await expect(notice).toContainText("items[0].content");
  await expect(notice).not.toContainText(key);
  await expect(pane).not.toContainText(key);
  await expect(pane.getByRole("button", { name: "Copy code" })).toBeDisabled();

  await notice.getByRole("button", { name: "Replace by placeholders" }).click();
  await pane.getByRole("button", { name: "Copy code" }).click();
  await expect.poll(() => clipboard(page)).toContain("[secret]");
  await notice.getByRole("button", { name: "Leave them in" }).click();
  await expect(pane).toContainText(key);
  await expect(builder.card(1)).toContainText(key);
});

test("A draft leaves as a file in any format, and several as lines", async ({ builder, page }) => {
  await builder.open();
  await builder.importText(JSON.stringify(body));
  await page.getByRole("button", { name: "Put into this draft" }).click();
  await builder.choose("New draft");
  await expect(builder.cards).toHaveCount(0);
  await builder.addMetadata("topic", "demo");
  await builder.saved();

  await builder.choose("Export");
  const dialog = page.getByRole("dialog", { name: "Export" });
  await dialog.getByLabel("Format").selectOption({ label: "JSON body" });
  await dialog.getByLabel("File name").fill("mine.json");
  expect(await downloaded(page)).toEqual({
    name: "mine.json",
    text: '{\n  "items": [],\n  "metadata": {\n    "topic": "demo"\n  }\n}\n',
  });

  await dialog.getByText("Several drafts").click();
  await dialog.getByRole("checkbox", { name: "Where is order 20417?" }).check();
  await dialog.getByLabel("Format").selectOption({ label: "JSON Lines" });
  await expect(dialog.getByLabel("File name")).toHaveValue("2-conversations.jsonl");
  const { text } = await downloaded(page);
  const lines = text.trim().split("\n");
  expect(lines.map((line): unknown => JSON.parse(line))).toEqual([
    { items: [], metadata: { topic: "demo" } },
    body,
  ]);
});

async function downloaded(page: Page) {
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download" }).click();
  const file = await download;
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), "utf8") };
}

async function clipboard(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}
