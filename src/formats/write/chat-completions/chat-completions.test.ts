import { expect, test } from "vitest";

import { itemDefinitions } from "#items/registry.ts";
import { isObject } from "#shared/json.ts";

import { folderOfPrograms, run } from "../running.test-support.ts";
import { typescriptLiteral } from "../typescript-literal.ts";
import { exampleItems, written } from "../written.test-support.ts";
import { chatCompletions } from "./index.ts";

const user = { role: "user", content: "Weather in Paris and Rome?" };
const call = (call_id: string, city: string) => ({
  type: "function_call",
  call_id,
  name: "weather",
  arguments: `{"city":"${city}"}`,
});
const output = (call_id: string, text: string) => ({
  type: "function_call_output",
  call_id,
  output: text,
});
const toolCall = (id: string, city: string) => ({
  id,
  type: "function",
  function: { name: "weather", arguments: `{"city":"${city}"}` },
});

test("Parallel calls join what the assistant said, and their outputs follow as tool messages", () => {
  const { messages, remarks } = write([
    user,
    { role: "assistant", content: "Let me look." },
    call("call_1", "Paris"),
    call("call_2", "Rome"),
    output("call_1", "17"),
    output("call_2", "24"),
    call("call_3", "Oslo"),
    output("call_3", "3"),
    { role: "assistant", content: [{ type: "output_text", text: "17 and 24.", annotations: [] }] },
  ]);
  expect(messages).toEqual([
    user,
    {
      role: "assistant",
      content: "Let me look.",
      tool_calls: [toolCall("call_1", "Paris"), toolCall("call_2", "Rome")],
    },
    { role: "tool", tool_call_id: "call_1", content: "17" },
    { role: "tool", tool_call_id: "call_2", content: "24" },
    { role: "assistant", content: null, tool_calls: [toolCall("call_3", "Oslo")] },
    { role: "tool", tool_call_id: "call_3", content: "3" },
    { role: "assistant", content: "17 and 24." },
  ]);
  expect(remarks).toEqual([]);
});

test("An output that comes late is moved to its call, and that is said", () => {
  const { messages, remarks } = write([call("call_1", "Paris"), user, output("call_1", "17")]);
  expect(messages.map(({ role }) => role)).toEqual(["assistant", "tool", "user"]);
  expect(remarks).toMatchObject([{ outcome: "changed", place: "items[2]" }]);
});

test("A call without an output is kept, an output without a call left out; both are said", () => {
  const { messages, remarks } = write([output("call_0", "?"), call("call_1", "Paris")]);
  expect(messages).toMatchObject([{ role: "assistant", tool_calls: [{ id: "call_1" }] }]);
  expect(remarks).toMatchObject([
    { outcome: "left_out", place: "items[0]" },
    { outcome: "kept", place: "items[1]" },
  ]);
});

test("Images and files go along where Chat Completions takes them", () => {
  const { messages, remarks } = write([
    {
      role: "user",
      content: [
        { type: "input_text", text: "Look" },
        { type: "input_image", image_url: "https://example.com/a.png", detail: "low" },
        { type: "input_image", file_id: "file-1", detail: "auto" },
        { type: "input_file", file_id: "file-2" },
        { type: "input_file", file_url: "https://example.com/a.pdf" },
      ],
    },
  ]);
  expect(messages).toEqual([
    {
      role: "user",
      content: [
        { type: "text", text: "Look" },
        { type: "image_url", image_url: { url: "https://example.com/a.png", detail: "low" } },
        { type: "file", file: { file_id: "file-2" } },
      ],
    },
  ]);
  expect(remarks.map(({ place }) => place)).toEqual([
    "items[0].content[2]",
    "items[0].content[4]",
    "items[0].content[4].file_url",
  ]);
});

test("A custom tool's call and output stay, reasoning and hosted tools are left out and said", () => {
  const { messages, remarks } = write([
    { type: "reasoning", id: "rs_1", summary: [] },
    { type: "web_search_call", id: "ws_1", status: "completed", action: { type: "search" } },
    { type: "custom_tool_call", call_id: "call_1", name: "shell", input: "ls" },
    { type: "custom_tool_call_output", call_id: "call_1", output: "a.txt" },
    { type: "telepathy" },
  ]);
  expect(messages).toEqual([
    {
      role: "assistant",
      content: null,
      tool_calls: [{ id: "call_1", type: "custom", custom: { name: "shell", input: "ls" } }],
    },
    { role: "tool", tool_call_id: "call_1", content: "a.txt" },
  ]);
  expect(remarks.map(({ place }) => place)).toEqual(["items[0]", "items[1]", "items[4]", "items"]);
});

test("Every item and field that is not in the messages has a remark", () => {
  const unsaid = itemDefinitions.flatMap(({ examples }) =>
    examples.filter(({ item }) => {
      const { messages, remarks } = write([item]);
      return messages.length === 0 && remarks.length === 0;
    }),
  );
  expect(unsaid).toEqual([]);
});

test("Messages of every example are what the SDK's types take", async () => {
  const { messages } = write(exampleItems());
  const folder = folderOfPrograms({
    "package.json": '{ "type": "module" }',
    "tsconfig.json": JSON.stringify(strictest),
    "messages.ts": [
      'import OpenAI from "openai";',
      "export const messages: OpenAI.Chat.Completions.ChatCompletionMessageParam[] =",
      typescriptLiteral(messages),
    ].join("\n"),
  });
  const compiled = await run("node_modules/.bin/tsc", ["-p", "."], { cwd: folder });
  expect(compiled).toMatchObject({ output: "", code: 0 });
  expect(messages.length).toBeGreaterThan(10);
});

function write(items: readonly unknown[]) {
  const { text, remarks } = chatCompletions.write(written(items));
  const value: unknown = JSON.parse(text);
  const messages: unknown = isObject(value) ? value.messages : undefined;
  return { messages: Array.isArray(messages) ? messages.filter(isObject) : [], remarks };
}

const strictest = {
  compilerOptions: {
    target: "es2022",
    module: "nodenext",
    strict: true,
    skipLibCheck: true,
    noEmit: true,
    types: ["node"],
    paths: { openai: ["./node_modules/openai-types/index.d.mts"] },
  },
};
