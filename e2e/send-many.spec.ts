import OpenAI from "openai";

import type { Builder } from "./builder.ts";
import { expect, test } from "./fixtures.ts";
import type { ServerProcess } from "./server-process.ts";

// The browser itself writes each failed request to the console.
test.use({ expectedErrors: [/Failed to load resource/] });

const words = (count: number) => Array.from({ length: count }, (_, index) => `Words ${index + 1}`);
const second = { method: "POST", path: "/conversations/*/items", every: 2, count: 1 };

/** The sandbox has these faults until others are set. */
async function setFaults(server: ServerProcess, faults: readonly object[]) {
  const { status } = await fetch(`${server.address}/sandbox/faults`, {
    method: "PUT",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ faults }),
  });
  expect(status).toBe(200);
}

/** A draft with 65 messages, which take four requests. */
async function compose(builder: Builder, count = 65) {
  await builder.open();
  const items = words(count).map((content) => ({ type: "message", role: "user", content }));
  await builder.importText(JSON.stringify({ items }));
  await builder.importDialog.getByRole("button", { name: "Put into this draft" }).click();
  await expect(builder.button("Create conversation")).toBeEnabled();
  await builder.saved();
}

function client({ address }: ServerProcess) {
  return new OpenAI({ apiKey: "none", baseURL: `${address}/sandbox/v1`, maxRetries: 0 });
}

async function storedIn(server: ServerProcess, id: string): Promise<string[]> {
  const texts: string[] = [];
  for await (const item of client(server).conversations.items.list(id, {
    order: "asc",
    limit: 100,
  })) {
    const [part] = item.type === "message" ? item.content : [];
    texts.push(part && "text" in part ? part.text : JSON.stringify(item));
  }
  return texts;
}

const choices = ({ page }: Builder) => page.getByRole("group", { name: "Sending stopped" });

/** The id of the conversation of which a part is stored. */
async function partlyStoredId(builder: Builder): Promise<string> {
  return /conv_\w+/.exec(await choices(builder).innerText())?.[0] ?? "";
}

test.afterEach(({ server }) => setFaults(server, []));

test("65 items are sent with a fault in the third batch, resumed, and stand in order", async ({
  builder,
  page,
  server,
}) => {
  await compose(builder);
  await expect(page.getByText("65 · sent in 4 requests")).toBeVisible();
  await setFaults(server, [{ fault: "permission_denied", ...second }]);
  await builder.send();
  await expect(choices(builder)).toContainText("40 of 65 items are stored");
  const id = await partlyStoredId(builder);
  expect(await storedIn(server, id)).toEqual(words(40));

  await choices(builder).getByRole("button", { name: "Retry from item 41" }).click();
  expect(await builder.createdId()).toBe(id);
  await expect(builder.result).toContainText("with 65 items");
  expect(await storedIn(server, id)).toEqual(words(65));

  const compared = page.getByRole("list", { name: "Compared items" }).getByRole("listitem");
  await expect(compared).toHaveCount(65);
  await expect(compared.nth(64)).toContainText(
    "content became one input_text part, id and status filled in",
  );
  await page.getByText("Only changes (0)").click();
  await expect(compared).toHaveCount(0);
  await page.getByText("Only differences (65)").click();
  await compared.nth(1).getByText("Message").click();
  await expect(compared.nth(1)).toContainText('+"status": "completed"');
  await expect(compared.nth(1)).toContainText('−"content": "Words 2"');
});

test("What is in the way is mended, and the rest is sent as it is now", async ({
  builder,
  page,
  server,
}) => {
  await compose(builder);
  await setFaults(server, [{ fault: "permission_denied", ...second }]);
  await builder.send();
  await expect(choices(builder)).toContainText("40 of 65 items");
  const asItIsNow = choices(builder).getByRole("button", { name: "Send the rest as it is now" });
  await expect(asItIsNow).toBeHidden();
  // Below the end of the list, so the others stay as they were sent.
  await builder.button("Add item").click();
  await builder.palette.getByRole("option", { name: "Message", exact: true }).click();
  const card = await builder.openCard(66);
  await card.getByRole("textbox", { name: "Content" }).fill("Words 66");
  await expect(page.getByText("66 · sent in 4 requests")).toBeVisible();
  await asItIsNow.click();
  const id = await builder.createdId();
  expect(await storedIn(server, id)).toEqual(words(66));
});

test("What was sent is rolled back: the conversation is gone", async ({ builder, server }) => {
  await compose(builder);
  await setFaults(server, [{ fault: "permission_denied", ...second }]);
  await builder.send();
  await expect(choices(builder)).toContainText("40 of 65 items");
  const id = await partlyStoredId(builder);
  await choices(builder).getByRole("button", { name: "Roll back" }).click();
  await choices(builder).getByRole("button", { name: "Delete the conversation" }).click();
  await expect(builder.result).toContainText(`Rolled back: ${id} is deleted.`);
  await expect(client(server).conversations.retrieve(id)).rejects.toMatchObject({ status: 404 });
  await expect(choices(builder)).toBeHidden();
});

test("What is there is kept, and the next sending makes a new conversation", async ({
  builder,
  server,
}) => {
  await compose(builder, 45);
  await setFaults(server, [{ fault: "permission_denied", ...second }]);
  await builder.send();
  await expect(choices(builder)).toContainText("40 of 45 items");
  await choices(builder).getByRole("button", { name: "Keep what is there" }).click();
  await expect(builder.result).toContainText("with 40 of 45 items");
  const id = await builder.createdId();
  await builder.send();
  await expect(builder.result).toContainText("with 45 items");
  const next = await builder.createdId();
  expect(next).not.toBe(id);
  expect(await storedIn(server, id)).toEqual(words(40));
  expect(await storedIn(server, next)).toEqual(words(45));
});

test("A reload in the middle loses nothing, sends nothing twice, and edits change nothing of it", async ({
  builder,
  page,
  server,
}) => {
  await compose(builder);
  // The third batch is stored, and its answer comes too late.
  await setFaults(server, [{ fault: "latency", ms: 20_000, after_write: true, ...second }]);
  await builder.send();
  await expect(builder.result).toContainText("Sending: 40 of 65 items stored");
  await builder.button("Undo").click();
  await expect(builder.cards).toHaveCount(0);
  await page.reload();
  await expect(choices(builder)).toContainText("Sending was interrupted. 40 of 65 items");

  await builder.openDrafts();
  const draft = builder.drafts.first();
  await expect(draft).toContainText("40 of 65 items sent");
  await draft.getByRole("button", { name: /^Resume sending/ }).click();
  await expect(draft).toContainText(/Sending: [46]0 of 65 items/);
  await draft.getByRole("link").first().click();
  // The request that was cut off keeps the conversation locked for a while.
  await expect(builder.result).toContainText("with 65 items", { timeout: 120_000 });
  const id = await builder.createdId();
  expect(await storedIn(server, id)).toEqual(words(65));
});

test("A sending is cancelled between two requests, and goes on when that is wanted", async ({
  builder,
  server,
}) => {
  await compose(builder);
  await setFaults(server, [{ fault: "rate_limited", retry_after: 600, ...second }]);
  await builder.send();
  await expect(builder.result).toContainText("The API asks to wait: going on at");
  await builder.result.getByRole("button", { name: "Cancel" }).click();
  await expect(choices(builder)).toContainText("Cancelled. 40 of 65 items");
  // The button does not begin a second conversation.
  await builder.send();
  await expect(choices(builder)).toBeVisible();
  await choices(builder).getByRole("button", { name: "Resume from item 41" }).click();
  const id = await builder.createdId();
  expect(await storedIn(server, id)).toEqual(words(65));
});

test("Limits, locks and lost answers are overcome without asking", async ({ builder, server }) => {
  await compose(builder);
  await setFaults(server, [
    { fault: "rate_limited", retry_after: 1, method: "POST", count: 1 },
    { fault: "server_error", after_write: true, ...second },
  ]);
  await builder.send();
  const id = await builder.createdId();
  expect(await storedIn(server, id)).toEqual(words(65));
});

test("One tab sends at a time; when it is closed, another can go on", async ({
  builder,
  context,
  page,
  server,
}) => {
  await compose(builder);
  await setFaults(server, [{ fault: "rate_limited", retry_after: 600, ...second }]);
  await builder.send();
  await expect(builder.result).toContainText("Sending: 40 of 65 items stored");
  const other = await context.newPage();
  await other.goto(page.url());
  const result = other.getByRole("status", { name: "Result" });
  await expect(result).toContainText("Another tab is sending this draft: 40 of 65 items stored", {
    timeout: 30_000,
  });
  await setFaults(server, []);
  await page.close();
  const stopped = other.getByRole("group", { name: "Sending stopped" });
  await stopped.getByRole("button", { name: "Resume from item 41" }).click();
  await expect(result).toContainText("with 65 items");
  const id = /conv_\w+/.exec(await result.innerText())?.[0] ?? "";
  expect(await storedIn(server, id)).toEqual(words(65));
});
