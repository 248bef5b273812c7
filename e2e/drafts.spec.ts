import type { Page } from "@playwright/test";

import { Builder } from "./builder.ts";
import { expect, test } from "./fixtures.ts";

async function say(builder: Builder, words: string) {
  const card = await builder.addItem("Message");
  await card.getByRole("textbox", { name: "Content" }).fill(words);
}

const content = (builder: Builder, position: number) =>
  builder.card(position).getByRole("textbox", { name: "Content" });

const focused = (builder: Builder, position: number) => builder.card(position).locator(":focus");

test("A reload keeps what was typed and every step that can be undone", async ({
  builder,
  page,
}) => {
  await builder.open();
  await say(builder, "Will it rain?");
  await builder.saved();
  await page.reload();
  await builder.openCard(1);
  await expect(content(builder, 1)).toHaveValue("Will it rain?");
  await builder.button("Undo").click();
  await expect(content(builder, 1)).toHaveValue("");
  await builder.button("Redo").click();
  await expect(content(builder, 1)).toHaveValue("Will it rain?");
});

test("A draft is called by its first words until it gets a name", async ({ builder, page }) => {
  await builder.open();
  await expect(builder.draftName).toHaveText("Untitled conversation");
  await say(builder, "Will it rain?");
  await expect(builder.draftName).toHaveText("Will it rain?");

  await builder.renameDraft("Weather");
  await expect(builder.draftName).toHaveText("Weather");
  await expect(builder.draftName.getByRole("button")).toBeFocused();
  await expect(page).toHaveTitle(/^Weather/);

  await builder.draftName.getByRole("button").click();
  await page.keyboard.type("Nothing of this");
  await page.keyboard.press("Escape");
  await expect(builder.draftName).toHaveText("Weather");

  await builder.renameDraft("");
  await expect(builder.draftName).toHaveText("Will it rain?");
});

test("Drafts are found by name and text, renamed, copied and kept as templates", async ({
  builder,
  page,
}) => {
  await builder.open();
  await say(builder, "Will it rain?");
  await builder.saved();
  await builder.choose("New draft");
  await expect(builder.draftName).toHaveText("Untitled conversation");
  await expect(builder.cards).toHaveCount(0);
  await builder.renameDraft("Cooking");
  await say(builder, "How long do eggs take?");
  await builder.openDrafts();
  await expect(builder.drafts).toHaveText([/Cooking/, /Will it rain\?/]);
  await expect(builder.draft("Cooking")).toContainText("1 item");

  const search = page.getByRole("searchbox", { name: "Search drafts" });
  await search.fill("EGGS cook");
  await expect(builder.drafts).toHaveText([/Cooking/]);
  await search.fill("bread");
  await expect(page.getByText("No draft has “bread”")).toBeVisible();
  await search.fill("");

  await builder.draft("Cooking").getByRole("button", { name: "Duplicate" }).click();
  await builder.draft("Cooking (copy)").getByRole("button", { name: "Rename" }).click();
  await page.keyboard.type("Baking");
  await page.keyboard.press("Enter");
  await builder.draft("Baking").getByRole("button", { name: "Keep as template" }).click();
  await expect(builder.draft("Baking")).toContainText("Template");

  await builder.draft("Baking").getByRole("link").click();
  await expect(builder.draftName).toHaveText("Baking");
  await builder.openCard(1);
  await expect(content(builder, 1)).toHaveValue("How long do eggs take?");
});

test("A deleted draft comes back by Undo, and is gone without", async ({ builder, page }) => {
  await builder.open();
  await builder.renameDraft("First");
  await builder.choose("New draft");
  await builder.renameDraft("Second");
  await builder.openDrafts();

  await builder.draft("Second").getByRole("button", { name: "Delete" }).click();
  await expect(builder.drafts).toHaveText([/First/]);
  await expect(builder.draft("First").getByRole("link")).toBeFocused();
  await page.getByRole("status", { name: "Deleted drafts" }).getByText("Undo").click();
  await expect(builder.drafts).toHaveCount(2);

  await builder.draft("Second").getByRole("button", { name: "Delete" }).click();
  await builder.draft("First").getByRole("button", { name: "Delete" }).click();
  await expect(page.getByRole("heading", { name: "No drafts yet" })).toBeVisible();
  await page.reload();
  await expect(page.getByRole("heading", { name: "No drafts yet" })).toBeVisible();
});

test("The list says how many problems a draft has", async ({ builder }) => {
  await builder.open();
  await builder.addItem("Function call");
  await builder.openDrafts();
  await expect(builder.drafts.first()).toContainText(/1 item.*\d errors?/);
});

test("Drafts that came in as a file show their problems before anybody opens them", async ({
  builder,
  page,
}) => {
  const call = { type: "function_call", name: "look_up", call_id: "call_1" };
  const bodies = [
    { items: [call, call] },
    { items: [{ type: "message", role: "user", content: "Hello" }] },
  ];
  await builder.open();
  await builder.importFile("two.jsonl", bodies.map((body) => JSON.stringify(body)).join("\n"));
  await builder.button("2 new drafts").click();
  await expect(builder.drafts).toHaveText([/1 item.*No problems/, /2 items.*errors/, /0 items/]);
  await builder.drafts.nth(1).getByRole("button", { name: "Duplicate" }).click();
  await expect(builder.drafts.first()).toContainText("errors");
  await page.reload();
  await expect(builder.drafts.first()).toContainText("errors");

  // The count is of the draft as it is when one comes back.
  await builder.drafts.first().getByRole("link").click();
  for (const left of [1, 0]) {
    await builder.openCard(1);
    await builder.card(1).getByRole("button", { name: "Delete" }).click();
    await expect(builder.cards).toHaveCount(left);
  }
  await builder.openDrafts();
  await expect(builder.drafts.first()).toContainText("0 itemsNo problems");
});

test("Where nothing may be stored, drafts that nobody opened are counted too", async ({
  builder,
  page,
}) => {
  await denyStorage(page);
  const call = { type: "function_call", name: "look_up", call_id: "call_1" };
  await builder.open();
  await builder.importFile("one.json", JSON.stringify({ items: [call] }));
  await builder.importDialog.getByRole("button", { name: "New draft", exact: true }).click();
  await expect(builder.cards).toHaveCount(1);
  await builder.openDrafts();
  await builder.drafts.first().getByRole("button", { name: "Duplicate" }).click();
  await expect(builder.drafts).toHaveText([/1 error/, /1 error/, /0 items/]);
});

test("Back and forward go through drafts, panes and items, typing through none of them", async ({
  builder,
  page,
}) => {
  await builder.open();
  await say(builder, "One");
  await say(builder, "Two");
  await say(builder, "Three");
  // An item that was only passed through is no step.
  await page.waitForTimeout(1100);
  await content(builder, 1).focus();
  await page.keyboard.type("!!!");
  await page.getByRole("radiogroup", { name: "Pane" }).getByText("Problems").click();
  await expect(page.getByRole("region", { name: "Problems", exact: true })).toBeVisible();
  const first = page.url();
  await builder.choose("New draft");
  await expect(builder.cards).toHaveCount(0);

  await page.goBack();
  await expect(page).toHaveURL(first);
  await expect(page.getByRole("region", { name: "Problems", exact: true })).toBeVisible();
  await expect(focused(builder, 1)).toHaveCount(1);
  await page.goBack();
  await expect(page.getByRole("region", { name: "Transcript" })).toBeVisible();
  await page.goBack();
  await expect(focused(builder, 3)).toHaveCount(1);
  await page.goForward();
  await expect(focused(builder, 1)).toHaveCount(1);
});

test("A bookmark opens the same draft, item and pane", async ({ builder, page }) => {
  await builder.open();
  await say(builder, "One");
  await say(builder, "Two");
  await content(builder, 2).focus();
  await page.getByRole("radiogroup", { name: "Pane" }).getByText("Problems").click();
  await builder.saved();
  const bookmark = page.url();
  expect(bookmark).toMatch(/\/drafts\/[^/?]+\?item=[^&]+&pane=problems$/);
  await page.goto("/drafts");
  await page.goto(bookmark);
  await expect(focused(builder, 2)).toHaveCount(1);
  await expect(content(builder, 1)).toBeHidden();
  await expect(page.getByRole("region", { name: "Problems", exact: true })).toBeVisible();
});

test("An address that leads to nothing says so and leads on", async ({ builder, page }) => {
  await page.goto("/drafts/draft_none");
  await expect(page.getByRole("heading", { name: "This draft is not here" })).toBeVisible();
  await page.getByRole("link", { name: "See all drafts" }).click();
  await expect(page.getByRole("heading", { name: "No drafts yet" })).toBeVisible();

  await page.goto("/kitchen");
  await expect(page.getByRole("heading", { name: /nothing at this address/ })).toBeVisible();
  await builder.button("New draft").click();
  await expect(builder.button("Add item")).toBeVisible();
});

test("The start opens the draft that was changed last", async ({ builder, page }) => {
  await builder.open();
  await say(builder, "Older");
  await builder.choose("New draft");
  await expect(builder.cards).toHaveCount(0);
  await say(builder, "Newer");
  await builder.saved();
  await page.goto("/");
  await expect(builder.draftName).toHaveText("Newer");
  await expect(page).toHaveURL(/\/drafts\/draft_\w+/);
});

test("Two tabs with one draft know of each other, and one follows the other", async ({
  builder,
  context,
  page,
}) => {
  await builder.open();
  await say(builder, "Hello");
  await builder.saved();
  const other = new Builder(await context.newPage());
  await other.page.goto(page.url());
  await expect(page.getByRole("region", { name: "Other tabs" })).toBeVisible();
  await expect(other.page.getByRole("region", { name: "Other tabs" })).toBeVisible();
  await other.openCard(1);
  await content(other, 1).fill("Hello there");
  await expect(content(builder, 1)).toHaveValue("Hello there");
  await other.page.close();
  await expect(page.getByRole("region", { name: "Other tabs" })).toBeHidden();
});

test.describe("Tabs that cannot hear each other", () => {
  for (const choice of ["theirs", "mine"] as const) {
    test(`overwrite nothing: the user takes ${choice}`, async ({ builder, context, page }) => {
      await context.addInitScript(() => Reflect.deleteProperty(window, "BroadcastChannel"));
      await builder.open();
      await say(builder, "Hello");
      await builder.saved();
      const other = new Builder(await context.newPage());
      await other.page.goto(page.url());
      await other.openCard(1);
      await content(other, 1).fill("Theirs");
      await other.saved();

      await content(builder, 1).fill("Mine");
      const alert = page.getByRole("alert").filter({ hasText: "Another tab has saved" });
      await expect(alert).toBeVisible();
      await expect(page.getByText("Not saved", { exact: true })).toBeVisible();
      if (choice === "theirs") {
        await builder.button("Take the other tab’s version").click();
        await expect(content(builder, 1)).toHaveValue("Theirs");
      } else {
        await builder.button("Keep mine as a new draft").click();
        await expect(builder.draftName).toHaveText("Mine (copy)");
        await builder.openDrafts();
        await expect(builder.drafts).toHaveText([/Mine \(copy\)/, /Theirs/]);
      }
      await expect(alert).toBeHidden();
    });
  }
});

test("Where nothing may be stored, the app works, says so, and gives a copy", async ({
  builder,
  page,
}) => {
  await denyStorage(page);
  await builder.open();
  await say(builder, "Hello");
  const alert = page.getByRole("alert").filter({ hasText: "does not let the app store" });
  await expect(alert).toContainText("only in this tab");
  const download = page.waitForEvent("download");
  await alert.getByRole("button", { name: "Download a copy" }).click();
  expect((await download).suggestedFilename()).toBe("Hello.drafts.json");

  await builder.openDrafts();
  await expect(page.getByRole("alert")).toContainText("Drafts are not stored");
  await builder.draft("Hello").getByRole("link").click();
  await builder.openCard(1);
  await expect(content(builder, 1)).toHaveValue("Hello");
});

test("When there is no room left, the user is told, and saving goes on when there is", async ({
  builder,
  page,
}) => {
  await page.addInitScript(() => {
    for (const name of ["put", "add"] as const) {
      const write = IDBObjectStore.prototype[name];
      IDBObjectStore.prototype[name] = function (...given) {
        if (document.documentElement.dataset.full) {
          throw new DOMException("Full", "QuotaExceededError");
        }
        return write.apply(this, given);
      };
    }
  });
  const setFull = (full: string) =>
    page.evaluate((value) => {
      document.documentElement.dataset.full = value;
    }, full);
  await builder.open();
  await say(builder, "Hello");
  await builder.saved();
  await setFull("yes");
  await content(builder, 1).fill("Hello again");
  const alert = page.getByRole("alert").filter({ hasText: "no room left" });
  await expect(alert).toContainText("Your last changes are only in this tab");
  await expect(alert.getByRole("button", { name: "Download a copy" })).toBeVisible();
  await setFull("");
  await content(builder, 1).fill("Hello once more");
  await expect(alert).toBeHidden();
  await builder.saved();
  await page.reload();
  await builder.openCard(1);
  await expect(content(builder, 1)).toHaveValue("Hello once more");
});

/** As a browser does that was told to store nothing. */
async function denyStorage(page: Page) {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException("Not here", "SecurityError");
    };
  });
}
