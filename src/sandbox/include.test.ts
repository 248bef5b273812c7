import { expect, test } from "vitest";

import { withIncluded } from "./include.ts";
import { startSandbox, userMessage } from "./sandbox.test-support.ts";

const image = { type: "input_image", image_url: "https://example.com/cat.png", detail: "low" };
const reasoning = { type: "reasoning", summary: [], id: "rs_1", encrypted_content: "gAAA" };
const answer = {
  type: "message",
  role: "assistant",
  content: [
    {
      type: "output_text",
      text: "Hi",
      annotations: [],
      logprobs: [{ token: "Hi", logprob: -0.1, bytes: [72, 105], top_logprobs: [] }],
    },
  ],
};

test("Parts that are not asked for are left out", async () => {
  const { create, itemsOf } = await startSandbox();
  const [message, sealed, output] = await itemsOf(
    await create([userMessage([image]), reasoning, answer]),
  );
  expect(message?.content).toEqual([{ type: "input_image", detail: "low" }]);
  expect(sealed).toEqual({ type: "reasoning", summary: [], id: "rs_1" });
  expect(output?.content).toEqual([{ ...answer.content[0], logprobs: [] }]);
});

test.each([
  ["include", "include"],
  ["include[]", "include[]"],
  ["include[0]", "include[1]"],
])("%s brings back the parts that it names", async (...parameters) => {
  const { create, itemsOf } = await startSandbox();
  const names = ["message.input_image.image_url", "reasoning.encrypted_content"];
  const query = names.map((name, index) => `&${parameters[index]}=${name}`).join("");
  const [message, sealed, output] = await itemsOf(
    await create([userMessage([image]), reasoning, answer]),
    query,
  );
  expect(message?.content).toEqual([image]);
  expect(sealed).toEqual(reasoning);
  expect(output?.content).toEqual([{ ...answer.content[0], logprobs: [] }]);
});

test("The answer to adding, and a single item, take include too", async () => {
  const { ask, create } = await startSandbox();
  const path = `/${await create()}/items`;
  const query = "?include[]=reasoning.encrypted_content";

  expect((await ask("POST", `${path}${query}`, { items: [reasoning] })).body.data).toEqual([
    reasoning,
  ]);
  expect((await ask("GET", `${path}/rs_1${query}`)).body).toEqual(reasoning);
  expect((await ask("GET", `${path}/rs_1`)).body).not.toHaveProperty("encrypted_content");
});

test("A part inside an object is left out like one inside a list", () => {
  const item = {
    id: "cu_1",
    type: "computer_call_output",
    output: { type: "computer_screenshot", image_url: "data:image/png;base64,AA" },
  };
  expect(withIncluded(item, new Set()).output).toEqual({ type: "computer_screenshot" });
  expect(withIncluded(item, new Set(["computer_call_output.output.image_url"]))).toEqual(item);
});

test("What the answer needs stays as null", () => {
  const item = {
    id: "ci_1",
    type: "code_interpreter_call",
    outputs: [{ type: "logs", logs: "1" }],
  };
  expect(withIncluded(item, new Set()).outputs).toBeNull();
});
