import { expect, test } from "./fixtures.ts";

test("A link opens a copy in another browser, half-typed text and all", async ({
  builder,
  page,
  browser,
  baseURL,
}) => {
  await builder.open();
  const card = await builder.addItem("Message");
  await card.getByLabel("Content", { exact: true }).fill("Shared words");
  await builder.renameDraft("A draft to share");
  await builder.choose("Share");
  const field = page.getByRole("dialog", { name: "Share" }).getByLabel("Link");
  await expect(field).toHaveValue(/#[\w-]+$/);
  const link = await field.inputValue();
  expect(link).not.toContain("Shared");

  const other = await browser.newContext({ baseURL });
  const theirs = await other.newPage();
  const asked: string[] = [];
  theirs.on("request", (request) => asked.push(request.url() + (request.postData() ?? "")));
  await theirs.goto(link);
  await expect(theirs.getByRole("heading", { level: 1 })).toHaveText("A draft to share");
  await expect(theirs.getByText("This is your own copy")).toBeVisible();
  await expect(theirs.getByRole("group", { name: /^Item 1: / })).toContainText("Shared words");
  expect(theirs.url()).not.toContain("#");
  const fragment = link.split("#")[1] ?? "";
  expect(asked.filter((request) => request.includes(fragment))).toEqual([]);
  await other.close();
});

test("A link that was cut short says so, and changes nothing", async ({ builder, page }) => {
  await builder.open();
  await builder.addItem("Message");
  await builder.saved();
  await page.goto("/shared#q1YqSSxJVbJSUHIrTSwqUdJRKi1OLQIA");
  await expect(page.getByText("This link cannot be opened")).toBeVisible();
  await page.goto("/");
  await expect(builder.cards).toHaveCount(1);
});

test("A draft too large for a link is offered as a file", async ({ builder, page }) => {
  await builder.open();
  const words = Array.from({ length: 12_000 }, (_, index) =>
    ((index * 7919) % 99_991).toString(36),
  );
  await builder.importText(JSON.stringify({ items: [{ role: "user", content: words.join(" ") }] }));
  await page.getByRole("button", { name: "Put into this draft" }).click();
  await builder.choose("Share");
  const dialog = page.getByRole("dialog", { name: "Share" });
  await expect(dialog.getByRole("alert")).toContainText("characters");
  const download = page.waitForEvent("download");
  await dialog.getByRole("button", { name: "Download as a file" }).click();
  expect((await download).suggestedFilename()).toMatch(/\.draft\.json$/);
});
