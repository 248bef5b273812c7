import { expect, test } from "vitest";

import { refusal, startSandbox, userMessage } from "./sandbox.test-support.ts";

const call = { type: "function_call", name: "f", arguments: "{}", call_id: "call_1" };

test("Adding items answers with the new ones only, in their order", async () => {
  const { ask, create, itemsOf } = await startSandbox();
  const id = await create([userMessage("One")]);

  const { status, body } = await ask("POST", `/${id}/items`, { items: [userMessage("Two"), call] });

  const all = await itemsOf(id);
  expect(status).toBe(200);
  expect(all.length).toBe(3);
  expect(body).toEqual({
    object: "list",
    data: all.slice(1),
    first_id: all[1]?.id,
    last_id: all[2]?.id,
    has_more: false,
  });
});

test("A list is newest first, 20 long, and goes on behind its last item", async () => {
  const { ask, create, itemsOf } = await startSandbox();
  const texts = Array.from({ length: 20 }, (_, index) => userMessage(`${index}`));
  const id = await create(texts);
  await ask("POST", `/${id}/items`, { items: [userMessage("20"), userMessage("21")] });
  const newestFirst = (await itemsOf(id)).toReversed();

  const { body: first } = await ask("GET", `/${id}/items`);
  expect(first).toEqual({
    object: "list",
    data: newestFirst.slice(0, 20),
    first_id: newestFirst[0]?.id,
    last_id: newestFirst[19]?.id,
    has_more: true,
  });
  const { body: rest } = await ask("GET", `/${id}/items?after=${String(first.last_id)}`);
  expect([rest.data, rest.has_more]).toEqual([newestFirst.slice(20), false]);
  const { body: two } = await ask("GET", `/${id}/items?order=asc&limit=2`);
  expect([two.data, two.has_more]).toEqual([newestFirst.toReversed().slice(0, 2), true]);
});

test("An empty list has no first and no last id", async () => {
  const { ask, create } = await startSandbox();
  expect((await ask("GET", `/${await create()}/items`)).body).toEqual({
    object: "list",
    data: [],
    first_id: null,
    last_id: null,
    has_more: false,
  });
});

test.each([
  [
    "limit=0",
    /^Invalid 'limit': integer below minimum value\./,
    "limit",
    "integer_below_min_value",
  ],
  ["limit=101", /Expected a value <= 100, but got 101/, "limit", "integer_above_max_value"],
  ["limit=ten", /^Invalid type for 'limit': expected an integer/, "limit", "invalid_type"],
  [
    "order=up",
    /^Invalid value: 'up'. Supported values are: 'asc' and 'desc'\.$/,
    "order",
    "invalid_value",
  ],
  ["before=msg_1", /^Unknown parameter: 'before'\.$/, "before", "unknown_parameter"],
  ["include=all", /^Invalid value: 'all'\. Supported values are: '/, "include[0]", "invalid_value"],
])("A list asked with %s is refused", async (query, message, param, code) => {
  const { ask, create } = await startSandbox();
  expect(await ask("GET", `/${await create()}/items?${query}`)).toEqual({
    status: 400,
    body: refusal(expect.stringMatching(message), param, code),
  });
});

test("A list behind an item that is not in the conversation is refused", async () => {
  const { ask, create, itemsOf } = await startSandbox();
  const [item] = await itemsOf(await create([call]));
  const after = String(item?.id);
  expect(await ask("GET", `/${await create()}/items?after=${after}`)).toEqual({
    status: 404,
    body: refusal(`Item with id '${after}' not found.`, "after", null),
  });
});

test("An item is read by its id, in its own conversation only", async () => {
  const { ask, create, itemsOf } = await startSandbox();
  const id = await create([call]);
  const [item] = await itemsOf(id);
  const path = `/items/${String(item?.id)}`;

  expect(await ask("GET", `/${id}${path}`)).toEqual({ status: 200, body: item });
  expect(await ask("GET", `/${await create()}${path}`)).toEqual({
    status: 404,
    body: refusal(`Item with id '${String(item?.id)}' not found.`, null, null),
  });
});

test("Deleting an item answers with the conversation", async () => {
  const { ask, create, itemsOf } = await startSandbox();
  const id = await create([userMessage("One"), userMessage("Two")]);
  const [one, two] = await itemsOf(id);
  const path = `/${id}/items/${String(one?.id)}`;

  expect(await ask("DELETE", path)).toEqual({
    status: 200,
    body: (await ask("GET", `/${id}`)).body,
  });
  expect(await itemsOf(id)).toEqual([two]);
  expect((await ask("DELETE", path)).status).toBe(404);
});

test.each([
  ["no items", {}, "Missing required parameter: 'items'.", "items", "missing_required_parameter"],
  [
    "items of null",
    { items: null },
    "Invalid type for 'items': expected an array, but got null instead.",
    "items",
    "invalid_type",
  ],
  [
    "metadata",
    { items: [], metadata: {} },
    "Unknown parameter: 'metadata'.",
    "metadata",
    "unknown_parameter",
  ],
  [
    "21 items",
    { items: Array.from({ length: 21 }, () => call) },
    "Invalid 'items': array too long. Expected an array with maximum length 20, but got an array with length 21 instead.",
    "items",
    "array_above_max_length",
  ],
  [
    "an unknown field",
    { items: [call, { ...call, model: "x" }] },
    "Unknown parameter: 'items[1].model'.",
    "items[1].model",
    "unknown_parameter",
  ],
  [
    "a field missing",
    { items: [{ ...call, name: undefined }] },
    "Missing required parameter: 'items[0].name'.",
    "items[0].name",
    "missing_required_parameter",
  ],
  [
    "input parts from the assistant",
    { items: [{ role: "assistant", content: [{ type: "input_text", text: "x" }] }] },
    "Invalid value: 'input_text'. Supported values are: 'output_text' and 'refusal'.",
    "items[0].content[0].type",
    "invalid_value",
  ],
  [
    "a long call id",
    { items: [{ ...call, call_id: "x".repeat(65) }] },
    "Invalid 'items[0].call_id': string too long. Expected a string with maximum length 64, but got a string with length 65 instead.",
    "items[0].call_id",
    "string_above_max_length",
  ],
  [
    "reasoning that is empty",
    { items: [{ type: "reasoning", summary: [] }] },
    "Invalid item",
    "item",
    "invalid_item",
  ],
  [
    "a wrong id prefix",
    { items: [{ ...call, id: "x_1" }] },
    "Invalid 'items[0].id': 'x_1'. Expected an ID that begins with 'fc'.",
    "items[0].id",
    "invalid_value",
  ],
  [
    "the same id twice",
    {
      items: [
        { ...call, id: "fc_1" },
        { ...call, id: "fc_1" },
      ],
    },
    "Duplicate item found with id fc_1. Remove duplicate items from your input and try again.",
    "items",
    null,
  ],
  [
    "an empty id",
    { items: [{ type: "shell_call_output", call_id: "call_1", output: [], id: "" }] },
    "Invalid 'items[0].id': empty string. Expected a string with minimum length 1, but got an empty string instead.",
    "items[0].id",
    "empty_string",
  ],
])("Adding %s is refused, and nothing is stored", async (_name, body, message, param, code) => {
  const { ask, create, itemsOf } = await startSandbox();
  const id = await create();
  expect(await ask("POST", `/${id}/items`, body)).toEqual({
    status: 400,
    body: refusal(message, param, code),
  });
  expect(await itemsOf(id)).toEqual([]);
});

test("An id that the conversation already has is refused with all that came along", async () => {
  const { ask, create, itemsOf } = await startSandbox();
  const id = await create([{ ...call, id: "fc_1" }]);
  const before = await itemsOf(id);

  expect(await ask("POST", `/${id}/items`, { items: [userMessage("Hi"), ...before] })).toEqual({
    status: 400,
    body: refusal(
      "Duplicate item found with id fc_1. Remove duplicate items from your input and try again.",
      "items",
      null,
    ),
  });
  expect(await itemsOf(id)).toEqual(before);
});

test("Create refuses what adding refuses, and leaves no conversation behind", async () => {
  const { ask } = await startSandbox();
  expect((await ask("POST", "", { items: [{ type: "reasoning", summary: [] }] })).body).toEqual(
    refusal("Invalid item", "item", "invalid_item"),
  );
  expect((await ask("POST", "", { items: [{ id: "msg_gone" }] })).status).toBe(404);
});

test("A reference brings a stored item in, also from a conversation that was deleted", async () => {
  const { ask, create, itemsOf } = await startSandbox();
  const source = await create([userMessage("Keep me")]);
  const [stored] = await itemsOf(source);
  await ask("DELETE", `/${source}`);

  const id = await create([{ type: "item_reference", id: stored?.id }]);

  expect(await itemsOf(id)).toEqual([stored]);
  const again = await ask("POST", `/${id}/items`, { items: [{ id: stored?.id }] });
  expect(again.body).toEqual(
    refusal(expect.stringMatching(/^Duplicate item found/), "items", null),
  );
});

test("A reference to an unknown item answers 404", async () => {
  const { ask, create } = await startSandbox();
  const items = [{ id: "msg_unknown" }];
  expect(await ask("POST", `/${await create()}/items`, { items })).toEqual({
    status: 404,
    body: refusal("Item with id 'msg_unknown' not found.", null, null),
  });
});

test("Of writes at the same time one goes through and the others are locked out; tried again, all are there", async () => {
  const { ask, create, itemsOf } = await startSandbox();
  const id = await create();
  const batches = Array.from({ length: 10 }, (_, batch) =>
    Array.from({ length: 5 }, (__, index) => `${batch}.${index}`),
  );

  const add = (texts: readonly string[]) =>
    ask("POST", `/${id}/items`, { items: texts.map(userMessage) });
  const first = await Promise.all(batches.map(add));
  const isDone = ({ status }: { status: number }) => status === 200;
  expect(first.filter(isDone).length).toBeGreaterThan(0);
  const lockedOut = batches.filter((_, index) => first[index]?.status !== 200);
  for (const { body } of first.filter((answer) => !isDone(answer))) {
    expect(body).toMatchObject({ error: { code: "conversation_locked", param: "conversation" } });
  }
  for (const texts of lockedOut) expect((await add(texts)).status).toBe(200);

  const texts = (await itemsOf(id)).map(({ content }) =>
    Array.isArray(content) ? String(content[0]?.text) : "",
  );
  expect(texts.toSorted()).toEqual(batches.flat());
  for (const batch of batches) {
    expect(texts.slice(texts.indexOf(batch[0] ?? "")).slice(0, 5)).toEqual(batch);
  }
});
