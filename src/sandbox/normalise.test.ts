import { describe, expect, test } from "vitest";

import { itemDefinitions } from "#items/registry.ts";

import { startSandbox, userMessage } from "./sandbox.test-support.ts";

const everything =
  "&include=message.input_image.image_url&include[]=reasoning.encrypted_content&include=message.output_text.logprobs" +
  "&include=file_search_call.results&include=web_search_call.action.sources" +
  "&include=computer_call_output.output.image_url&include=code_interpreter_call.outputs";

async function returned(item: unknown): Promise<unknown> {
  const { create, itemsOf } = await startSandbox();
  return (await itemsOf(await create([item]), everything))[0];
}

test("Text of a user comes back as one input part", async () => {
  expect(await returned({ role: "user", content: "Hi" })).toEqual({
    id: expect.stringMatching(/^msg_[0-9a-f]{48}$/),
    type: "message",
    status: "completed",
    content: [{ type: "input_text", text: "Hi" }],
    role: "user",
  });
});

test("Text of the assistant comes back as one output part, with its phase", async () => {
  expect(await returned({ role: "assistant", content: "Hi", phase: "final_answer" })).toEqual({
    id: expect.stringMatching(/^msg_/),
    type: "message",
    status: "completed",
    content: [{ type: "output_text", annotations: [], logprobs: [], text: "Hi" }],
    role: "assistant",
    phase: "final_answer",
  });
});

test("Input parts come back as they were, an image with its detail", async () => {
  const text = { type: "input_text", text: "Look" };
  const image = { type: "input_image", image_url: "https://example.com/cat.png" };
  expect(await returned({ ...userMessage([text, image]), status: "incomplete" })).toMatchObject({
    status: "incomplete",
    content: [text, { ...image, detail: "auto" }],
  });
});

test("A given id, status and part stay as they are", async () => {
  const message = {
    id: "msg_1",
    type: "message",
    status: "in_progress",
    content: [{ type: "refusal", refusal: "No." }],
    role: "assistant",
  };
  expect(await returned(message)).toEqual(message);
});

test("A null where the API fills something in counts as absent", async () => {
  const output = { type: "function_call_output", call_id: "call_1", output: "17" };
  expect(await returned({ ...output, id: null, status: null, name: null })).toEqual({
    ...output,
    id: expect.stringMatching(/^fc_/),
    status: "completed",
  });
});

test("A shell output has a status and a limit, which may be null", async () => {
  const output = { type: "shell_call_output", call_id: "call_1", output: [] };
  expect(await returned(output)).toEqual({
    ...output,
    id: expect.stringMatching(/^sho_/),
    status: "completed",
    max_output_length: null,
  });
});

test("A shell call tells its limits and where it ran, also where nothing was said of them", async () => {
  const call = { type: "shell_call", call_id: "call_1", action: { commands: ["ls"] } };
  expect(await returned({ ...call, action: { ...call.action, timeout_ms: 500 } })).toEqual({
    ...call,
    id: expect.stringMatching(/^sh_/),
    action: { commands: ["ls"], timeout_ms: 500, max_output_length: null },
    environment: null,
    status: "completed",
  });
});

test("An image known by its id alone comes back with a status and no picture", async () => {
  const image = { type: "image_generation_call", id: "ig_1" };
  expect(await returned(image)).toEqual({ ...image, status: "completed", result: null });
});

test("A tool search comes back with who ran it and a call_id, which may be null", async () => {
  const call = { type: "tool_search_call", arguments: { query: "parcels" } };
  expect(await returned(call)).toEqual({
    ...call,
    id: expect.stringMatching(/^tsc_/),
    call_id: null,
    execution: "server",
    status: "completed",
  });
});

test("Sealed reasoning without an id gets one, and no status", async () => {
  const reasoning = { type: "reasoning", summary: [], encrypted_content: "gAAA" };
  expect(await returned(reasoning)).toEqual({ ...reasoning, id: expect.stringMatching(/^rs_/) });
});

test("A custom tool's call and output have a status", async () => {
  const call = { type: "custom_tool_call", call_id: "call_1", name: "run_sql", input: "SELECT 1" };
  const output = { type: "custom_tool_call_output", call_id: "call_1", output: "1" };
  expect(await returned(call)).toEqual({
    ...call,
    id: expect.stringMatching(/^ctc_/),
    status: "completed",
  });
  expect(await returned(output)).toEqual({
    ...output,
    id: expect.stringMatching(/^ctco_/),
    status: "completed",
  });
});

test("A file search without results and an MCP call say so with null", async () => {
  const search = { type: "file_search_call", id: "fs_1", queries: ["x"], status: "completed" };
  const call = { type: "mcp_call", id: "mcp_1", server_label: "s", name: "n", arguments: "{}" };
  expect(await returned(search)).toEqual({ ...search, results: null });
  expect(await returned(call)).toEqual({
    ...call,
    approval_request_id: null,
    error: null,
    output: null,
  });
});

test("A compaction trigger acts on its request and is not kept", async () => {
  const { create, itemsOf } = await startSandbox();
  const hello = { role: "user", content: "Hi" };
  const items = await itemsOf(await create([hello, { type: "compaction_trigger" }]));
  expect(items).toEqual([expect.objectContaining({ type: "message" })]);
});

const examples = itemDefinitions
  .filter(({ kind }) => kind !== "item_reference" && kind !== "compaction_trigger")
  .flatMap(({ kind, examples: ofKind }) => ofKind.map(({ name, item }) => ({ kind, name, item })));

describe("every example of every kind", () => {
  test.each(examples)(
    "$kind: $name comes back with an id and all that was posted",
    async ({ item }) => {
      const given = Object.entries(item).filter(([, value]) => value !== null);
      const { content, ...rest } = Object.fromEntries(given);
      expect(await returned(item)).toMatchObject({
        ...rest,
        id: expect.any(String),
        ...(Array.isArray(content) ? { content } : {}),
      });
    },
  );
});
