import type { APIRequestContext, Page } from "@playwright/test";

import type { Builder } from "./builder.ts";
import { expect, test } from "./fixtures.ts";

const message = (content: string) => ({ type: "message", role: "user", content });
const messages = (from: number, count: number) =>
  Array.from({ length: count }, (_, index) => message(`Words number ${from + index}`));

/** A conversation with so many items, made by the API and not by the app. */
async function createElsewhere(request: APIRequestContext, count: number): Promise<string> {
  const create = { items: messages(1, Math.min(count, 20)), metadata: { topic: "weather" } };
  const created = await request.post("/api/conversations", { data: create });
  const { id } = await created.json();
  for (let from = 21; from <= count; from += 20) {
    const data = { items: messages(from, Math.min(20, count - from + 1)) };
    await request.post(`/api/conversations/${id}/items`, { data });
  }
  return id;
}

/** Creates a conversation with the app, and goes to the list of them. */
async function createNamed(builder: Builder, name: string, words: string): Promise<string> {
  const card = await builder.addItem("Message");
  await card.getByRole("textbox", { name: "Content" }).fill(words);
  await builder.renameDraft(name);
  await builder.send();
  const id = await builder.createdId();
  await builder.choose("Conversations");
  await expect(heading(builder.page, "Conversations")).toBeVisible();
  return id;
}

const heading = (page: Page, name: string) => page.getByRole("heading", { level: 1, name });
const rows = (page: Page) =>
  page.getByRole("list", { name: "Conversations" }).getByRole("listitem");
const stored = (page: Page) =>
  page.getByRole("list", { name: "Stored items" }).getByRole("listitem");
const link = (page: Page, name: string) => page.getByRole("link", { name, exact: true });

test("What was created is remembered: searched, opened, and removed with a way back", async ({
  builder,
  page,
}) => {
  await builder.open();
  const id = await createNamed(builder, "Trip to the Alps", "Will it rain?");
  await link(page, "Drafts").click();
  await builder.button("New draft").click();
  await createNamed(builder, "Cooking", "How long?");
  await page.reload();
  await expect(rows(page)).toHaveCount(2);
  await expect(rows(page).nth(0)).toContainText("Cooking");

  const search = page.getByRole("searchbox", { name: "Search conversations" });
  await search.fill("alps");
  await expect(rows(page)).toHaveCount(1);
  await expect(rows(page)).toContainText(`${id}1 itemSandboxCreated just now`);

  await builder.button("Remove from the history: Trip to the Alps").click();
  await expect(rows(page)).toHaveCount(0);
  await builder.button("Undo").click();
  await expect(search).toBeFocused();
  await link(page, "Trip to the Alps").click();
  await expect(heading(page, "Trip to the Alps")).toBeVisible();
  await expect(stored(page)).toHaveCount(1);
  await expect(stored(page)).toContainText("Will it rain?");
  await page.goBack();
  await expect(rows(page).nth(1)).toContainText("Opened just now");
});

test("What was opened by its id is found again, marked, until it is removed", async ({
  builder,
  page,
  request,
}) => {
  const id = await createElsewhere(request, 3);
  await page.goto("/conversations");
  await page.getByRole("textbox", { name: "Open by id" }).fill(id);
  await page.keyboard.press("Enter");
  await expect(stored(page)).toHaveCount(3);
  await link(page, "Conversations").click();
  await expect(rows(page)).toContainText(`${id}Opened by id3 itemsSandboxCreated just now`);
  await expect(rows(page)).toContainText("topic: weather");
  await page.reload();
  await link(page, id).click();
  await expect(stored(page)).toHaveCount(3);
  await link(page, "Conversations").click();

  await builder.button(`Remove from the history: ${id}`).click();
  await expect(heading(page, "Conversations")).toBeVisible();
  await expect(rows(page)).toHaveCount(0);
  await builder.button("Undo").click();
  await expect(rows(page)).toContainText("Opened by id");
  await builder.button(`Remove from the history: ${id}`).click();
  await page.reload();
  await expect(page.getByRole("heading", { name: "No conversations yet" })).toBeVisible();
});

test.describe(() => {
  test.use({ expectedErrors: [/status of 404/] });

  test("An id that leads to nothing is not remembered", async ({ page }) => {
    await page.goto("/conversations/conv_0000");
    await expect(
      page.getByRole("heading", { name: "This conversation is not there" }),
    ).toBeVisible();
    await link(page, "All conversations").click();
    await expect(page.getByRole("heading", { name: "No conversations yet" })).toBeVisible();
  });
});

test.describe(() => {
  test.use({ expectedErrors: [/status of 400/] });

  test("Metadata is edited with the API's complaints at their pairs", async ({ page, request }) => {
    const id = await createElsewhere(request, 1);
    await page.goto(`/conversations/${id}`);
    await page.getByRole("button", { name: "Edit metadata" }).click();
    const value = page.getByRole("textbox", { name: "Value 1" });
    await expect(value).toHaveValue("weather");

    await value.fill("x".repeat(513));
    await page.getByRole("button", { name: "Save metadata" }).click();
    await expect(value).toHaveAttribute("aria-invalid", "true");

    const refusal = { message: "Not this.", param: "metadata.topic", code: "invalid_value" };
    await page.route(`**/api/conversations/${id}`, (route) =>
      route.fulfill({ status: 400, json: { error: refusal } }),
    );
    await value.fill("rain");
    await page.getByRole("button", { name: "Save metadata" }).click();
    await expect(page.getByRole("alert").filter({ hasText: "Not saved. Not this." })).toBeVisible();
    await expect(page.getByRole("listitem").filter({ has: value })).toContainText("Not this.");
    await page.unroute(`**/api/conversations/${id}`);
    await value.fill("snow");
    await page.getByRole("button", { name: "Save metadata" }).click();
    await expect(page.getByRole("button", { name: "Edit metadata" })).toBeVisible();
    await page.reload();
    await expect(page.getByRole("region", { name: "Metadata" })).toContainText("topicsnow");
  });
});

test("Many items are read as they are scrolled to, in either order", async ({ page, request }) => {
  const id = await createElsewhere(request, 230);
  await page.goto("/conversations");
  const field = page.getByRole("textbox", { name: "Open by id" });
  await field.fill("resp_123");
  await page.keyboard.press("Enter");
  await expect(page.getByText("There is no id of a conversation in this")).toBeVisible();
  await field.fill(`https://api.openai.com/v1/conversations/${id}/items`);
  await page.keyboard.press("Enter");

  await expect(page.getByText("100 items read so far")).toBeVisible();
  await expect(stored(page).first()).toContainText("Words number 1");
  await expect(async () => {
    await page.mouse.wheel(0, 5000);
    await expect(page.getByText("230 items", { exact: true })).toBeVisible({ timeout: 500 });
  }).toPass();
  await page.keyboard.press("End");
  await expect(stored(page).last()).toContainText("Words number 230");

  await page.getByText("Newest first").click();
  await page.keyboard.press("Home");
  await expect(stored(page).first()).toContainText("Words number 230");
});

test("An item is deleted in two steps, and Escape takes the first one back", async ({
  page,
  request,
}) => {
  const id = await createElsewhere(request, 3);
  await page.goto(`/conversations/${id}`);
  const second = stored(page).nth(1);
  await second.getByRole("button", { expanded: false }).click();
  await expect(second.getByRole("region", { name: /^JSON/ })).toContainText('"Words number 2"');
  await second.getByRole("button", { name: "Delete item" }).click();
  await expect(second).toContainText("this cannot be undone");
  await page.keyboard.press("Escape");
  await expect(second.getByRole("button", { name: "Delete item" })).toBeFocused();

  await page.keyboard.press("Enter");
  await second.getByRole("button", { name: "Delete for good" }).click();
  await expect(stored(page)).toHaveCount(2);
  await expect(stored(page).nth(1)).toContainText("Words number 3");
  await expect(stored(page).nth(1).getByRole("button")).toBeFocused();
  await page.reload();
  await expect(stored(page)).toHaveCount(2);
});

test("Items are appended by a draft that is for the conversation", async ({
  builder,
  page,
  request,
}) => {
  const id = await createElsewhere(request, 2);
  await page.goto(`/conversations/${id}`);
  await builder.button("Append items").click();
  await expect(page.getByRole("region", { name: "Target" })).toContainText(id);
  const card = await builder.addItem("Message");
  await card.getByRole("textbox", { name: "Content" }).fill("Words that come later");
  await builder.saved();
  await page.reload();
  await builder.button(`Append to ${id}`).click();
  await expect(builder.result).toContainText(id);
  await page.goto(`/conversations/${id}`);
  await expect(stored(page)).toHaveCount(3);
  await expect(stored(page).nth(2)).toContainText("Words that come later");
});

test("A copy is a draft with everything in it, and can be sent again", async ({
  builder,
  page,
  request,
}) => {
  const id = await createElsewhere(request, 15);
  await page.goto(`/conversations/${id}`);
  await builder.button("Edit a copy").click();
  const dialog = page.getByRole("dialog", { name: "Edit a copy" });
  await expect(dialog).toContainText("15 items read.");
  await expect(dialog).toContainText("Ids are left out where none is needed");
  await dialog.getByRole("button", { name: "Open as a new draft" }).click();
  await expect(builder.cards).toHaveCount(15);
  await expect(page.getByRole("textbox", { name: "Value 1" })).toHaveValue("weather");
  await builder.send();
  expect(await builder.createdId()).not.toBe(id);
});

test.describe(() => {
  test.use({ expectedErrors: [/status of 404/] });

  test("A deleted conversation is marked in the history, and says that it is gone", async ({
    builder,
    page,
  }) => {
    await builder.open();
    await createNamed(builder, "Weather", "Will it rain?");
    await link(page, "Weather").click();
    await builder.button("Delete conversation").click();
    await expect(page.getByRole("status").filter({ hasText: "It has 1 item." })).toBeVisible();
    await expect(builder.button("Keep")).toBeFocused();
    await builder.button("Delete for good").click();
    await expect(page.getByText("The conversation is gone from the API.")).toBeVisible();
    await expect(link(page, "All conversations")).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(rows(page)).toContainText("Deleted");

    await link(page, "Weather").click();
    await expect(
      page.getByRole("heading", { name: "This conversation is not there" }),
    ).toBeVisible();
    await link(page, "Open its draft").click();
    await expect(builder.draftName).toHaveText("Weather");
  });
});
