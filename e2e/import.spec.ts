import type { Page } from "@playwright/test";

import { expect, test } from "./fixtures.ts";

// One test catches what is sent before the server sees it.
test.use({ expectedErrors: [/Failed to load resource.*400/] });

const chat = {
  model: "gpt-5.4",
  messages: [
    { role: "system", content: "You answer in one sentence." },
    { role: "user", content: "What's the weather in Lisbon and Oslo?" },
    {
      role: "assistant",
      content: null,
      tool_calls: [call("call_lisbon", '{"city":"Lisbon"}'), call("call_oslo", '{"city":"Oslo"}')],
    },
    { role: "tool", tool_call_id: "call_oslo", content: '{"high":2}' },
    { role: "tool", tool_call_id: "call_lisbon", content: '{"high":19}' },
    { role: "assistant", content: "19 °C in Lisbon, 2 °C in Oslo." },
  ],
};

test("A chat pasted on the page becomes items, once it has been seen", async ({
  builder,
  page,
}) => {
  await builder.open();
  await paste(page, JSON.stringify(chat));
  const dialog = page.getByRole("dialog", { name: "Import" });
  await expect(dialog).toContainText("Chat Completions");
  await expect(dialog.getByRole("list", { name: "Kinds of items" })).toContainText(
    "2 × Function call",
  );
  await expect(dialog.getByRole("region", { name: "What was read" })).toContainText("model");
  await expect(builder.cards).toHaveCount(0);

  await dialog.getByRole("button", { name: "Put into this draft" }).click();
  await expect(dialog).toBeHidden();
  await expect(builder.cards).toHaveCount(7);
  expect(await builder.sentBody()).toMatchObject({
    items: [
      { type: "message", role: "system" },
      { role: "user" },
      { type: "function_call", call_id: "call_lisbon", arguments: '{"city":"Lisbon"}' },
      { type: "function_call", call_id: "call_oslo" },
      { type: "function_call_output", call_id: "call_oslo", output: '{"high":2}' },
      { type: "function_call_output", call_id: "call_lisbon" },
      { role: "assistant" },
    ],
  });
  await builder.button("Undo").click();
  await expect(builder.cards).toHaveCount(0);
});

test("Appending is one step, and a field that has the focus keeps what is pasted into it", async ({
  builder,
  page,
}) => {
  await builder.open();
  const card = await builder.addItem("Message");
  const content = card.getByLabel("Content", { exact: true });
  await content.focus();
  await paste(page, JSON.stringify(chat));
  await expect(page.getByRole("dialog", { name: "Import" })).toBeHidden();

  await builder.importText(JSON.stringify({ items: [{ role: "user", content: "Second" }] }));
  await page.getByRole("button", { name: "Append to this draft" }).click();
  await expect(builder.cards).toHaveCount(2);
  await builder.button("Undo").click();
  await expect(builder.cards).toHaveCount(1);
});

test("JSON with a comma too many says where, and can be taken as repaired", async ({
  builder,
  page,
}) => {
  await builder.open();
  await builder.importText(
    '{\r\n  "items": [\r\n    {"role": "user", "content": "Hi"},\r\n  ]\r\n}',
  );
  const read = page.getByRole("region", { name: "What was read" });
  await expect(read).toContainText(/Line 4, column 3/);
  await expect(read).toContainText("as repaired");
  await page.getByRole("button", { name: "Put into this draft" }).click();
  await expect(builder.cards).toHaveCount(1);
});

test("What is no conversation is named, and stays in the dialog when that is closed", async ({
  builder,
  page,
}) => {
  await builder.open();
  await builder.importText('{"hello": "world"}');
  const dialog = page.getByRole("dialog", { name: "Import" });
  await expect(dialog.getByRole("list", { name: "What could not be read" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await builder.choose("Import");
  await expect(dialog.getByLabel("Paste a conversation")).toHaveValue('{"hello": "world"}');
});

test("A file of lines becomes a draft for each, and one broken line stops none", async ({
  builder,
  page,
}) => {
  const line = (text: string) => JSON.stringify({ messages: [{ role: "user", content: text }] });
  await builder.open();
  await builder.importFile(
    "training.jsonl",
    [line("One"), '{"messages": [', line("Two")].join("\n"),
  );
  const read = page.getByRole("region", { name: "What was read" });
  await expect(read).toContainText("2 conversations");
  await expect(read).toContainText(/Line 2, column/);
  await page.getByRole("button", { name: "2 new drafts" }).click();
  await expect(page.getByRole("heading", { name: "Drafts", level: 1 })).toBeVisible();
  await expect(builder.draft("One")).toBeVisible();
  await expect(builder.draft("Two")).toBeVisible();
});

test("Files can be dropped anywhere", async ({ builder, page }) => {
  await builder.open();
  await page.evaluate(() => {
    const transfer = new DataTransfer();
    const text = JSON.stringify({
      object: "list",
      data: [
        { id: "msg_2", type: "message", role: "assistant", status: "completed", content: [] },
        { id: "msg_1", type: "message", role: "user", status: "completed", content: [] },
      ],
      first_id: "msg_2",
      last_id: "msg_1",
      has_more: true,
    });
    transfer.items.add(new File([text], "items.json", { type: "application/json" }));
    for (const type of ["dragover", "drop"]) {
      document.body.dispatchEvent(
        new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: transfer }),
      );
    }
  });
  const read = page.getByRole("region", { name: "What was read" });
  await expect(read).toContainText("its older items are not in it");
  await expect(
    page.getByRole("list", { name: "First items" }).getByRole("listitem").first(),
  ).toContainText("message", { ignoreCase: true });
});

test("Twenty thousand items open; reading them can be cancelled, and then nothing is taken", async ({
  builder,
  page,
}) => {
  const items = Array.from({ length: 20_000 }, (_, index) => ({
    type: "message",
    role: index % 2 === 0 ? "user" : "assistant",
    content: `Sentence number ${index}, long enough to be something that somebody said.`,
  }));
  await builder.open();
  await builder.importFile("long.json", JSON.stringify({ items }));
  await page.getByRole("button", { name: "Put into this draft" }).click();
  await expect(builder.card(1)).toContainText("Sentence number 0");
  await expect(page.getByRole("region", { name: "Items" })).toContainText(/20,?000/);

  await builder.choose("Import");
  await page.evaluate(() => {
    // A reader that never comes to an end: only cancelling can stop it.
    Worker.prototype.postMessage = () => {};
  });
  await builder.importDialog.getByLabel("Paste a conversation").fill('{"items": []}');
  await builder.importDialog.getByRole("button", { name: "Cancel" }).click();
  await expect(builder.importDialog.getByRole("status")).toBeEmpty();
  await expect(page.getByRole("region", { name: "What was read" })).toBeHidden();
});

function call(id: string, args: string) {
  return { id, type: "function", function: { name: "get_forecast", arguments: args } };
}

async function paste(page: Page, text: string) {
  await page.evaluate((pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", pasted);
    (document.activeElement ?? document.body).dispatchEvent(
      new ClipboardEvent("paste", { bubbles: true, cancelable: true, clipboardData }),
    );
  }, text);
}
