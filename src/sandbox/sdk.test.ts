import OpenAI from "openai";
import { describe, expect, test } from "vitest";

import { startSandbox } from "./sandbox.test-support.ts";

type Conversations = OpenAI["conversations"];

async function connect({ maxRetries = 0 } = {}) {
  const { app } = await startSandbox();
  const asked: { method: string; url: string }[] = [];
  const client = new OpenAI({
    apiKey: "none",
    baseURL: "http://sandbox.test/v1",
    maxRetries,
    fetch: async (url, init) => {
      asked.push({ method: init?.method ?? "GET", url: String(url) });
      return app.request(url, init);
    },
  });
  return { conversations: client.conversations, asked };
}

function message(content: string) {
  return { type: "message" as const, role: "user" as const, content };
}

/** A conversation of 250 messages, and what they say. */
async function createLong(conversations: Conversations) {
  const texts = Array.from({ length: 250 }, (_, index) => `Turn ${index}`);
  const { id } = await conversations.create({ items: texts.slice(0, 20).map(message) });
  for (let start = 20; start < texts.length; start += 20) {
    await conversations.items.create(id, { items: texts.slice(start, start + 20).map(message) });
  }
  return { id, texts };
}

describe("every method of the official SDK", () => {
  test("create and retrieve", async () => {
    const { conversations } = await connect();
    const created = await conversations.create({ metadata: { topic: "weather" } });
    expect(created).toMatchObject({ object: "conversation", metadata: { topic: "weather" } });
    expect(await conversations.retrieve(created.id)).toEqual(created);
    expect((await conversations.create()).metadata).toEqual({});
  });

  test("update", async () => {
    const { conversations } = await connect();
    const { id } = await conversations.create({ metadata: { a: "1", b: "2" } });
    expect((await conversations.update(id, { metadata: { a: "3" } })).metadata).toEqual({ a: "3" });
    expect((await conversations.retrieve(id)).metadata).toEqual({ a: "3" });
  });

  test("delete", async () => {
    const { conversations } = await connect();
    const { id } = await conversations.create();
    expect(await conversations.delete(id)).toMatchObject({
      id,
      object: "conversation.deleted",
      deleted: true,
    });
    await expect(conversations.retrieve(id)).rejects.toBeInstanceOf(OpenAI.NotFoundError);
  });

  test("items.create, items.retrieve and items.delete", async () => {
    const { conversations } = await connect();
    const { id, ...rest } = await conversations.create();
    const { items } = conversations;
    const reasoning = { type: "reasoning", id: "rs_1", summary: [], encrypted_content: "gAAA" };
    const include = ["reasoning.encrypted_content" as const];

    const added = await items.create(id, {
      include,
      items: [{ ...reasoning, type: "reasoning" }, message("Hi")],
    });
    expect(added.data).toMatchObject([reasoning, { content: [{ text: "Hi" }] }]);
    expect(added).toMatchObject({ first_id: "rs_1", has_more: false });

    expect(await items.retrieve("rs_1", { conversation_id: id, include })).toEqual(reasoning);
    expect(await items.retrieve("rs_1", { conversation_id: id })).not.toHaveProperty(
      "encrypted_content",
    );
    expect(await items.delete("rs_1", { conversation_id: id })).toEqual({ id, ...rest });
    expect((await items.list(id)).data).toEqual(added.data.slice(1));
  });

  test("items.list gives exactly what was created", async () => {
    const { conversations } = await connect();
    const { id } = await conversations.create({
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
    const include = ["message.input_image.image_url" as const];
    const { data } = await conversations.items.list(id, { order: "asc", include });
    expect(data).toMatchObject([
      { role: "system", content: [{ type: "input_text", text: "Be brief." }] },
      {
        role: "user",
        content: [{ text: "What is this?" }, { image_url: "https://example.com/cat.png" }],
      },
      { type: "function_call", call_id: "call_1", name: "look", arguments: "{}" },
      { type: "function_call_output", call_id: "call_1", output: "A cat" },
      { role: "assistant", content: [{ type: "output_text", text: "A cat." }] },
    ]);
  });

  test("items.list pages by itself over 250 items, both ways and in pages of any size", async () => {
    const { conversations, asked } = await connect();
    const { id, texts } = await createLong(conversations);
    for (const [limit, pages] of [
      [undefined, 13],
      [7, 36],
      [50, 5],
      [100, 3],
    ] as const) {
      asked.length = 0;
      expect(await textsOf(conversations, id, { order: "asc", limit })).toEqual(texts);
      expect(asked).toHaveLength(pages);
      expect(await textsOf(conversations, id, { order: "desc", limit })).toEqual(
        texts.toReversed(),
      );
      expect(asked).toHaveLength(2 * pages);
    }
    expect(await textsOf(conversations, id, {})).toEqual(texts.toReversed());
  });

  test("items.list goes on behind an item, and page by page", async () => {
    const { conversations } = await connect();
    const { id, texts } = await createLong(conversations);
    const first = await conversations.items.list(id, { order: "asc", limit: 100 });
    const after = first.last_id;
    expect(await textsOf(conversations, id, { order: "asc", after })).toEqual(texts.slice(100));
    expect(first.hasNextPage()).toBe(true);
    const last = await (await first.getNextPage()).getNextPage();
    expect([last.data.length, last.has_more, last.hasNextPage()]).toEqual([50, false, false]);
  });
});

describe("every error arrives as the SDK's own, with status, code, param and message", () => {
  const unknown = "conv_unknown";
  const cases: [
    string,
    (conversations: Conversations) => Promise<unknown>,
    new (...parameters: never[]) => Error,
    { status: number; code: string | null; param: string | null; message: string },
  ][] = [
    [
      "an unknown conversation",
      (conversations) => conversations.retrieve(unknown),
      OpenAI.NotFoundError,
      {
        status: 404,
        code: null,
        param: null,
        message: `404 Conversation with id '${unknown}' not found.`,
      },
    ],
    [
      "an unknown item",
      async (conversations) => {
        const { id } = await conversations.create();
        return conversations.items.retrieve("msg_0", { conversation_id: id });
      },
      OpenAI.NotFoundError,
      { status: 404, code: null, param: null, message: "404 Item with id 'msg_0' not found." },
    ],
    [
      "a foreign id",
      (conversations) => conversations.delete("thread_1"),
      OpenAI.BadRequestError,
      {
        status: 400,
        code: "invalid_value",
        param: "conversation_id",
        message:
          "400 Invalid 'conversation_id': 'thread_1'. Expected an ID that begins with 'conv'.",
      },
    ],
    [
      "21 items",
      (conversations) =>
        conversations.create({ items: Array.from({ length: 21 }, () => message("x")) }),
      OpenAI.BadRequestError,
      {
        status: 400,
        code: "array_above_max_length",
        param: "items",
        message:
          "400 Invalid 'items': array too long. Expected an array with maximum length 20, but got an array with length 21 instead.",
      },
    ],
    [
      "an item without an id that it needs",
      (conversations) =>
        conversations.create({ items: [{ type: "item_reference", id: undefined as never }] }),
      OpenAI.BadRequestError,
      {
        status: 400,
        code: "missing_required_parameter",
        param: "items[0].id",
        message: "400 Missing required parameter: 'items[0].id'.",
      },
    ],
    [
      "empty reasoning",
      (conversations) =>
        conversations.create({ items: [{ type: "reasoning", summary: [] } as never] }),
      OpenAI.BadRequestError,
      { status: 400, code: "invalid_item", param: "item", message: "400 Invalid item" },
    ],
    [
      "a limit beyond the pages",
      async (conversations) => conversations.items.list(unknown, { limit: 101 }),
      OpenAI.BadRequestError,
      {
        status: 400,
        code: "integer_above_max_value",
        param: "limit",
        message:
          "400 Invalid 'limit': integer above maximum value. Expected a value <= 100, but got 101 instead.",
      },
    ],
    [
      "metadata that is too long",
      (conversations) => conversations.create({ metadata: { actual: "x".repeat(513) } }),
      OpenAI.BadRequestError,
      {
        status: 400,
        code: "string_above_max_length",
        param: "metadata.actual",
        message:
          "400 Invalid 'metadata.actual': string too long. Expected a string with maximum length 512, but got a string with length 513 instead.",
      },
    ],
  ];

  test.each(cases)("%s", async (_, ask, errorClass, details) => {
    const { conversations } = await connect();
    const error: unknown = await ask(conversations).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(errorClass);
    expect(error).toMatchObject({
      ...details,
      type: "invalid_request_error",
      requestID: expect.stringMatching(/^req_/),
    });
  });

  test.each([
    ["conversation_locked", OpenAI.BadRequestError, 400, "conversation_locked", "conversation"],
    ["invalid_api_key", OpenAI.AuthenticationError, 401, "invalid_api_key", null],
    ["permission_denied", OpenAI.PermissionDeniedError, 403, "missing_scope", null],
    ["rate_limited", OpenAI.RateLimitError, 429, "rate_limit_exceeded", null],
    ["insufficient_quota", OpenAI.RateLimitError, 429, "insufficient_quota", null],
    ["server_error", OpenAI.InternalServerError, 500, null, null],
    ["unavailable", OpenAI.InternalServerError, 503, null, null],
  ])("the fault %s", async (fault, errorClass, status, code, param) => {
    const error = await updateUnder(fault);
    expect(error).toBeInstanceOf(errorClass);
    expect(error).toMatchObject({ status, code, param });
  });

  test.each([
    ["connection_cut", OpenAI.APIConnectionError],
    ["connection_cut; at=middle", TypeError],
    ["malformed_json", SyntaxError],
  ])("the fault %s, which leaves no answer to read", async (fault, errorClass) => {
    expect(await updateUnder(fault)).toBeInstanceOf(errorClass);
  });
});

/** What the SDK throws for a request that a fault befalls. */
async function updateUnder(fault: string): Promise<unknown> {
  const { conversations } = await connect();
  const { id } = await conversations.create();
  const headers = { "X-Sandbox-Fault": fault };
  return conversations.update(id, { metadata: {} }, { headers }).catch((reason: unknown) => reason);
}

describe("what the SDK tries again", () => {
  test.each(["rate_limited; retry_after=0.01", "unavailable; retry_after=0.01", "server_error"])(
    "%s, once and twice",
    async (fault) => {
      const { conversations, asked } = await connect({ maxRetries: 2 });
      const headers = { "X-Sandbox-Fault": `${fault}; count=2` };
      expect(await conversations.create({}, { headers })).toMatchObject({ object: "conversation" });
      expect(asked).toHaveLength(3);
    },
  );

  test("a write whose answer was lost is done twice: the SDK cannot know", async () => {
    const { conversations } = await connect({ maxRetries: 1 });
    const { id } = await conversations.create();
    const headers = { "X-Sandbox-Fault": "connection_cut; after_write; count=1" };
    await conversations.items.create(id, { items: [message("Once?")] }, { headers });
    expect((await conversations.items.list(id)).data).toHaveLength(2);
  });

  test("a locked conversation is not: that is for the caller to wait out", async () => {
    const { conversations, asked } = await connect({ maxRetries: 2 });
    const headers = { "X-Sandbox-Fault": "conversation_locked; count=1" };
    await expect(conversations.create({}, { headers })).rejects.toMatchObject({ status: 400 });
    expect(asked).toHaveLength(1);
  });
});

async function textsOf(
  conversations: Conversations,
  id: string,
  query: OpenAI.Conversations.ItemListParams,
): Promise<string[]> {
  const texts: string[] = [];
  for await (const item of conversations.items.list(id, query)) {
    if (item.type !== "message") continue;
    for (const part of item.content) if ("text" in part) texts.push(String(part.text));
  }
  return texts;
}
