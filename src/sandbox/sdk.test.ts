import OpenAI from "openai";
import { expect, test } from "vitest";

import { startSandbox } from "./sandbox.test-support.ts";

async function connect(): Promise<OpenAI> {
  const { app } = await startSandbox();
  return new OpenAI({
    apiKey: "none",
    baseURL: "http://sandbox.test/v1",
    maxRetries: 0,
    fetch: async (url, init) => app.request(url, init),
  });
}

test("The official SDK lists exactly what it created", async () => {
  const client = await connect();
  const { id } = await client.conversations.create({
    metadata: { topic: "weather" },
    items: [
      { type: "message", role: "system", content: "Be brief." },
      {
        type: "message",
        role: "user",
        content: [
          { type: "input_text", text: "What is this?" },
          { type: "input_image", image_url: "https://example.com/cat.png", detail: "auto" },
        ],
      },
      { type: "function_call", call_id: "call_1", name: "look", arguments: "{}" },
      { type: "function_call_output", call_id: "call_1", output: "A cat" },
      { type: "message", role: "assistant", content: "A cat." },
    ],
  });

  const items = await collect(
    client.conversations.items.list(id, {
      order: "asc",
      include: ["message.input_image.image_url"],
    }),
  );

  expect(items).toMatchObject([
    { role: "system", content: [{ type: "input_text", text: "Be brief." }] },
    {
      role: "user",
      content: [{ text: "What is this?" }, { image_url: "https://example.com/cat.png" }],
    },
    { type: "function_call", call_id: "call_1", name: "look", arguments: "{}" },
    { type: "function_call_output", call_id: "call_1", output: "A cat" },
    { role: "assistant", content: [{ type: "output_text", text: "A cat." }] },
  ]);
  expect((await client.conversations.retrieve(id)).metadata).toEqual({ topic: "weather" });
});

test("The official SDK pages through 45 items both ways", async () => {
  const client = await connect();
  const { id } = await client.conversations.create();
  const texts = Array.from({ length: 45 }, (_, index) => `Turn ${index}`);
  for (let start = 0; start < texts.length; start += 20) {
    const items = texts
      .slice(start, start + 20)
      .map((content) => ({ type: "message" as const, role: "user" as const, content }));
    await client.conversations.items.create(id, { items });
  }

  for (const limit of [undefined, 7, 45, 100]) {
    expect(await textsOf(client, id, { order: "asc", limit })).toEqual(texts);
    expect(await textsOf(client, id, { limit })).toEqual(texts.toReversed());
  }
});

test("The official SDK updates, deletes, and gets the API's errors", async () => {
  const client = await connect();
  const { id } = await client.conversations.create({ items: [{ role: "user", content: "Hi" }] });
  const [item] = (await client.conversations.items.list(id)).data;
  const itemId = item?.id ?? "";

  expect((await client.conversations.update(id, { metadata: { a: "1" } })).metadata).toEqual({
    a: "1",
  });
  const ofConversation = { conversation_id: id };
  expect(await client.conversations.items.retrieve(itemId, ofConversation)).toEqual(item);
  expect(await client.conversations.items.delete(itemId, ofConversation)).toMatchObject({ id });
  expect(await client.conversations.delete(id)).toMatchObject({ id, deleted: true });
  await expect(client.conversations.retrieve(id)).rejects.toMatchObject({
    status: 404,
    type: "invalid_request_error",
    param: null,
    code: null,
    requestID: expect.stringMatching(/^req_/),
  });
});

async function collect<Element>(elements: AsyncIterable<Element>): Promise<Element[]> {
  const collected: Element[] = [];
  for await (const element of elements) collected.push(element);
  return collected;
}

async function textsOf(
  client: OpenAI,
  id: string,
  query: OpenAI.Conversations.ItemListParams,
): Promise<string[]> {
  const items = await collect(client.conversations.items.list(id, query));
  return items.flatMap((item) =>
    item.type === "message"
      ? item.content.map((part) => ("text" in part ? String(part.text) : ""))
      : [],
  );
}
