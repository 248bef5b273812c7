import { readFile } from "node:fs/promises";

import { itemDefinitions } from "#items/registry.ts";
import { toolDefinitions } from "#items/tools/registry.ts";

import { addEverything } from "./add-everything.ts";
import { expectAccessible } from "./axe.ts";
import type { Builder } from "./builder.ts";
import { expect, test } from "./fixtures.ts";

// A trace of so many steps would take as long as the steps. Two screens are of what is not there.
test.use({ trace: "off", expectedErrors: [/status of 40\d/] });

const preview = "aside[aria-label=Preview]";
const tools = toolDefinitions.flatMap(({ examples: all }) =>
  all.slice(0, 1).map(({ item }) => item),
);
const examples = [
  ...itemDefinitions.flatMap<{ type?: string | null }>(({ examples: all }) =>
    all.slice(0, 1).map(({ item }) => item),
  ),
  { type: "additional_tools", role: "developer", tools },
  { type: "something_new", words: "of a later version" },
];

test("axe finds nothing on an empty draft and in the dialogs that are opened from it", async ({
  builder,
  page,
}) => {
  const dialog = page.getByRole("dialog");
  await builder.open();
  await expectAccessible(page, "An empty draft");
  await builder.addMetadata("ticket", "");
  await builder.addMetadata("ticket", "x".repeat(513));
  await expectAccessible(page, "Metadata with problems", "main");

  await builder.button("Add item").click();
  await expect(builder.palette).toBeVisible();
  await expectAccessible(page, "The palette", "dialog");
  await builder.palette.getByRole("combobox").fill("nothing like it");
  await expectAccessible(page, "The palette without a hit", "dialog");
  await builder.button("Close").click();

  await page.keyboard.press("ControlOrMeta+k");
  await expect(dialog.getByRole("option").first()).toBeVisible();
  await expectAccessible(page, "Commands", "dialog");
  await dialog.getByRole("combobox").fill("nothing like it");
  await expect(dialog.getByText("Nothing is called that")).toBeVisible();
  await expectAccessible(page, "Commands without a hit", "dialog");
  await builder.button("Close").click();
  await builder.button("Add item").press("?");
  await expect(dialog).toHaveAccessibleName(/shortcut/i);
  await expectAccessible(page, "Shortcuts", "dialog");
  await builder.button("Close").click();

  await builder.choose("Templates");
  await expect(dialog.getByRole("button", { name: "Plain chat", exact: true })).toBeVisible();
  await expectAccessible(page, "Templates", "dialog");
  await builder.button("Close").click();

  await builder.importText(JSON.stringify({ hello: "world" }));
  await expectAccessible(page, "An import that cannot be read", "dialog");
  await builder.importDialog.getByLabel("Paste a conversation").fill(withRemarks);
  await expect(page.getByRole("region", { name: "What was read" })).toContainText("colour");
  await expectAccessible(page, "An import with a report", "dialog");
  await builder.button("Close").click();

  await builder.choose("Export");
  await expect(dialog.getByLabel("File name")).toBeVisible();
  await expectAccessible(page, "Export", "dialog");
  await dialog.getByText("Several drafts").click();
  await expectAccessible(page, "Export of several drafts", "dialog");
  await builder.button("Close").click();

  await builder.choose("Share");
  await expect(dialog.getByLabel("Link")).toHaveValue(/#/);
  await expectAccessible(page, "Share", "dialog");
  await builder.button("Close").click();

  await builder.button("Faults…").click();
  await dialog.getByLabel("Server error (500)").check();
  await expect(page.getByText("Fault on:")).toBeVisible();
  await expectAccessible(page, "Faults of the sandbox", "dialog");
  await builder.button("Switch all off").click();
  await builder.button("Close").click();

  await page.goto("/nowhere");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expectAccessible(page, "No such address");
  await page.goto("/drafts/nowhere");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expectAccessible(page, "No such draft");
});

const batchSize = 7;
for (let from = 0; from < itemDefinitions.length; from += batchSize) {
  const batch = itemDefinitions.slice(from, from + batchSize);
  test(`axe finds nothing in the forms with every field opened, from ${batch[0]?.label}`, async ({
    builder,
    page,
  }) => {
    await builder.open();
    for (const { label } of batch) {
      await builder.addItem(label);
      await addEverything(builder.cards.last(), 1);
    }
    await expectAccessible(page, batch.map(({ label }) => label).join(", "), "#items");
  });
}

test("axe finds nothing in the transcript and the other panes", async ({ builder, page }) => {
  await builder.open();
  await fill(builder, examples);
  await expect(page.getByRole("article")).toHaveCount(examples.length);
  await expect(page.locator(`${preview} .hljs-attr`).first()).toBeVisible();
  await expectAccessible(page, "A full draft, closed, with its transcript");
  await page.locator("aside details").evaluateAll(unfold);
  await expectAccessible(page, "The transcript unfolded", preview);

  await builder.showPane("Problems");
  await expect(page.getByRole("region", { name: "Problems", exact: true })).toBeVisible();
  await expectAccessible(page, "Problems", preview);
  await builder.showPane("Code");
  await expect(page.getByRole("region", { name: "Code", exact: true })).toContainText("curl");
  await expectAccessible(page, "Code", preview);

  await builder.showPane("JSON");
  await expect(builder.sourceText).toBeVisible();
  await expectAccessible(page, "JSON", preview);
  await builder.sourceText.press("ControlOrMeta+f");
  await expect(builder.source.getByRole("textbox", { name: "Find" })).toBeFocused();
  await expectAccessible(page, "JSON with its search", preview);
  await page.keyboard.press("Escape");
  await builder.sourceText.press("ControlOrMeta+End");
  await page.keyboard.type("]");
  await expect(builder.source.getByRole("status")).toBeVisible();
  await expectAccessible(page, "JSON with a fault", preview);
});

test("axe finds nothing on what was sent and on the lists", async ({ builder, page }) => {
  await builder.open();
  await builder.addItem("Function call");
  await builder.send();
  await expect(page.getByRole("button", { name: /problem/ }).first()).toBeVisible();
  await expectAccessible(page, "A draft with a problem");
  await builder.newDraft();
  await fill(builder, sendable);
  await builder.send();
  const id = await builder.createdId();
  await expect(page.getByRole("region", { name: "Stored items" })).toBeVisible();
  await expectAccessible(page, "What was sent, as it is stored");

  await builder.openDrafts();
  await builder.drafts.first().getByRole("button", { name: "Duplicate" }).click();
  await builder.drafts.first().getByRole("button", { name: "Delete" }).click();
  await builder.drafts.first().getByRole("button", { name: "Rename" }).click();
  await expectAccessible(page, "Drafts");
  await page.goto("/conversations");
  await expect(page.getByRole("listitem").first()).toBeVisible();
  await expectAccessible(page, "Conversations");

  await page.goto(`/conversations/${id}`);
  await page.getByRole("button", { expanded: false }).first().click();
  await page.getByRole("button", { name: "Edit metadata" }).click();
  await builder.button("Delete conversation").click();
  await expect(builder.button("Delete for good")).toBeVisible();
  await expectAccessible(page, "A stored conversation");
  await page.goto("/conversations/conv_nowhere");
  await expect(page.getByRole("heading", { level: 2 })).toBeVisible();
  await expectAccessible(page, "No such conversation");
});

test("axe finds nothing while presenting and in the file of it", async ({ builder, page }) => {
  await builder.open();
  await fill(builder, examples);
  await builder.choose("Export");
  const dialog = page.getByRole("dialog", { name: "Export" });
  await dialog.getByLabel("Format").selectOption({ label: "HTML transcript" });
  const download = page.waitForEvent("download");
  await dialog.getByRole("button", { name: "Download" }).click();
  const html = await readFile(await (await download).path(), "utf8");
  await builder.button("Close").click();

  await builder.choose("Present");
  await expect(page.getByRole("region", { name: "Step", exact: true })).toBeVisible();
  await expectAccessible(page, "The first step");
  await page.keyboard.press("End");
  await expect(page.getByText("This is the last step.")).toBeVisible();
  await expectAccessible(page, "The last step");
  await builder.button("Save as HTML").click();
  await expect(page.getByRole("dialog")).toBeVisible();
  await expectAccessible(page, "Saving as HTML", "dialog");

  await page.route("**/file.html", (route) =>
    route.fulfill({ contentType: "text/html", body: html }),
  );
  await page.goto("/file.html");
  await expectAccessible(page, "The HTML file");
});

test("Typing says nothing at each key, and at rest once what has changed", async ({
  builder,
  page,
}) => {
  await page.clock.install();
  await builder.open();
  const card = await builder.addItem("Function call");
  await expect(card).toContainText("Empty string");
  const status = page.getByRole("status", { name: "Problem count" });
  await expect(status).not.toBeEmpty();
  await card.getByLabel("Name", { exact: true }).focus();
  // However long a key takes on a busy machine, for the page it is no rest.
  await page.clock.pauseAt((await page.evaluate(() => Date.now())) + 60_000);
  await page.evaluate(listen);
  await page.keyboard.type("find_order_by_number");
  expect(await page.evaluate(heard)).toEqual([]);
  await page.clock.resume();
  await expect(status).toHaveText("1 warning");
  await page.waitForTimeout(500);
  expect(await page.evaluate(heard)).toEqual(["1 warning"]);
});

async function fill(builder: Builder, items: readonly object[]) {
  await builder.importText(JSON.stringify({ items }));
  await builder.button("Put into this draft").click();
  await expect(builder.importDialog).toBeHidden();
}

/** Runs in the page: writes down what a screen reader would say by itself. */
function listen() {
  const said: string[] = [];
  Object.assign(window, { said });
  const live = "[role=status], [role=alert], [aria-live]:not([aria-live=off])";
  const observer = new MutationObserver((records) => {
    for (const { target } of records) {
      const element = target instanceof Element ? target : target.parentElement;
      const region = element?.closest(live);
      if (region) said.push(region.textContent);
    }
  });
  observer.observe(document, { subtree: true, childList: true, characterData: true });
}

/** Runs in the page. */
function heard(): unknown {
  return Reflect.get(window, "said");
}

/** Runs in the page. */
function unfold(folds: Element[]) {
  for (const fold of folds) fold.setAttribute("open", "");
}

const sendable = examples.filter(({ type }) => /^(message|function_call)/.test(type ?? "message"));

const withRemarks = JSON.stringify({
  model: "gpt-5.4",
  messages: [{ role: "user", content: "Will it rain?", colour: "red" }],
}).replace("}]", "},]");
