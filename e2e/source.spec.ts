import type { Page } from "@playwright/test";

import type { Builder } from "./builder.ts";
import { expect, test } from "./fixtures.ts";

const message = { type: "message", role: "user", content: "Hello" };

test.beforeEach(async ({ page }) => {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
});

test("What is typed in the text stands in the form, and unknown fields survive", async ({
  builder,
  page,
}) => {
  await builder.open();
  await replaceText(builder, { later: [1], items: [{ ...message, colour: "red" }] });
  await expect(builder.cards).toHaveCount(1);
  const card = await builder.openCard(1);
  await card.getByRole("textbox", { name: "Content", exact: true }).fill("Changed in the form");
  await expect
    .poll(() => builder.shownBody())
    .toEqual({
      later: [1],
      items: [{ ...message, content: "Changed in the form", colour: "red" }],
    });

  await select(builder, "Changed in the form");
  await page.keyboard.type("Changed in the text");
  await expect(card.getByRole("textbox", { name: "Content", exact: true })).toHaveValue(
    "Changed in the text",
  );
});

test("A change in the form leaves the caret where it is, and undo in the text is that of the draft", async ({
  builder,
  page,
}) => {
  await builder.open();
  await replaceText(builder, { items: [message, { ...message, content: "Second" }] });
  await select(builder, "Second");
  await page.keyboard.press("ArrowRight");
  const card = await builder.openCard(1);
  await card.getByRole("textbox", { name: "Content", exact: true }).fill("A longer first text");
  await expect(builder.sourceText).toContainText("A longer first text");
  await builder.sourceText.focus();
  await page.keyboard.type(" thought");
  await expect(builder.sourceText).toContainText('"Second thought"');

  await page.keyboard.press("ControlOrMeta+z");
  await expect(builder.sourceText).toContainText('"Second"');
  await page.keyboard.press("ControlOrMeta+z");
  await expect(card.getByRole("textbox", { name: "Content", exact: true })).toHaveValue("Hello");
  await page.keyboard.press("ControlOrMeta+y");
  await page.keyboard.press("ControlOrMeta+y");
  await expect(builder.sourceText).toContainText('"Second thought"');
});

test("A text that cannot be read stays as typed, is marked, and leaves the form as it was", async ({
  builder,
  page,
}) => {
  await builder.open();
  await replaceText(builder, { items: [message] });
  await select(builder, '"user"');
  await page.keyboard.press("Delete");
  const bar = builder.source.getByRole("status");
  await expect(bar).toContainText("Line 5, column 15: Expected a value.");
  await expect(builder.source.locator(".cm-lintRange-error")).toHaveCount(1);
  await expect(builder.cards).toHaveCount(1);

  await builder.openCard(1);
  const content = builder.card(1).getByRole("textbox", { name: "Content", exact: true });
  await expect(content).toHaveValue("Hello");
  await showPane(page, "Problems");
  await showPane(page, "JSON");
  await expect(bar).toContainText("Line 5, column 15");
  expect(await builder.shownText()).toContain('"role": ,');
  await builder.saved();
  await page.reload();
  await expect(bar).toContainText("Line 5, column 15");
  await expect(builder.cards).toHaveCount(1);

  await bar.getByRole("button", { name: "Go to the fault" }).click();
  await page.keyboard.type('"developer"');
  await expect(builder.sourceText).toContainText('"role": "developer"');
  await expect(bar).toBeHidden();
  await expect(builder.card(1)).toContainText(/developer/i);

  await select(builder, '"developer"');
  await page.keyboard.press("Delete");
  await expect(bar).toBeVisible();
  await bar.getByRole("button", { name: "Discard the text" }).click();
  await expect(bar).toBeHidden();
  await expect
    .poll(() => builder.shownBody())
    .toEqual({
      items: [{ ...message, role: "developer" }],
    });
});

test("A list of items can be wrapped as a body", async ({ builder }) => {
  await builder.open();
  await replaceText(builder, [message, message]);
  await builder.source.getByRole("button", { name: "Wrap it as items" }).click();
  await expect(builder.cards).toHaveCount(2);
});

test("Fields, values and whole items are offered where they can stand", async ({
  builder,
  page,
}) => {
  await builder.open();
  await replaceText(builder, { items: [] });
  await select(builder, "[]");
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.type("function");
  await option(page, /^Function call ?function_call$/).click();
  await expect(builder.card(1)).toContainText("Function call");

  await select(builder, '"name"');
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.type('"stat');
  await option(page, /^status/).click();
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("Control+Space");
  await option(page, /^incomplete/).click();
  await expect
    .poll(() => builder.shownBody())
    .toMatchObject({
      items: [{ type: "function_call", status: "incomplete" }],
    });

  await builder.sourceText.getByText('"call_id"').hover();
  await expect(page.getByText(/Required · text/)).toBeVisible();
});

test("Problems are marked at their place, with their fixes and the way to the form", async ({
  builder,
  page,
}) => {
  await builder.open();
  await replaceText(builder, {
    items: [{ type: "function_call", name: "", call_id: "c", arguments: "{}" }],
  });
  const mark = builder.source.locator(".cm-lintRange-error").first();
  await expect(mark).toHaveText('""');
  await mark.hover();
  await page
    .getByRole("button", { name: /Show in form/ })
    .first()
    .click();
  await expect(builder.card(1).getByLabel("Name", { exact: true })).toBeFocused();

  await select(builder, '"arguments"');
  await page.keyboard.press("Alt+Enter");
  await expect(builder.card(1).getByLabel("Arguments").first()).toBeFocused();
});

test("Names that stand twice and digits that no number holds are told", async ({ builder }) => {
  await builder.open();
  await replaceText(
    builder,
    '{ "items": [{ "type": "message", "type": "message", "n": 9007199254740993 }] }',
  );
  await expect(builder.source.locator(".cm-lintRange-warning")).toHaveText(['"type"']);
});

test("A long data URL is drawn as what it is, and copied whole", async ({ builder, page }) => {
  const image_url = `data:image/png;base64,${"iVBORw0KGgo".repeat(100_000)}`;
  const body = { items: [{ ...message, content: [{ type: "input_image", image_url }] }] };
  await builder.open();
  await replaceText(builder, body);
  await expect(builder.source.getByText("data:image/png, 825 kB")).toBeVisible();
  await expect.poll(() => builder.shownBody()).toEqual(body);

  await builder.sourceText.focus();
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.press("ControlOrMeta+c");
  expect(JSON.parse(await page.evaluate(() => navigator.clipboard.readText()))).toEqual(body);
});

/** Pastes a body over all that stands there. */
async function replaceText(builder: Builder, body: unknown) {
  const text = typeof body === "string" ? body : JSON.stringify(body, null, 2);
  await builder.page.evaluate((words) => navigator.clipboard.writeText(words), text);
  await showPane(builder.page, "JSON");
  await builder.sourceText.focus();
  await builder.page.keyboard.press("ControlOrMeta+a");
  await builder.page.keyboard.press("ControlOrMeta+v");
}

/** Selects the first place of some words, by the search of the editor. */
async function select(builder: Builder, words: string) {
  const { page, source } = builder;
  await builder.sourceText.focus();
  await page.keyboard.press("ControlOrMeta+Home");
  await page.keyboard.press("ControlOrMeta+f");
  await source.getByRole("textbox", { name: "Find" }).selectText();
  await page.keyboard.type(words);
  await page.keyboard.press("Enter");
  await page.keyboard.press("Escape");
}

function option(page: Page, name: RegExp) {
  return page.getByRole("option", { name });
}

async function showPane(page: Page, name: string) {
  await page.getByRole("radiogroup", { name: "Pane" }).getByText(name, { exact: true }).click();
}
