import { expect, test } from "vitest";

import { checkItems } from "#body/check-body.ts";

import { countSales, examples } from "./examples.test-support.ts";
import { request } from "./reader.ts";

const valuesOf = (value: unknown) => request.read(value).items.map((item) => item.value);

test("instructions and tools become items before those of the input", () => {
  const { metadata, remarks } = request.read(examples[1]);
  expect(valuesOf(examples[1])).toEqual([
    { type: "message", role: "developer", content: "Be brief." },
    { type: "additional_tools", role: "developer", tools: [countSales] },
    { role: "user", content: "How many tents were sold?" },
    {
      type: "message",
      status: "completed",
      role: "assistant",
      content: [{ type: "output_text", text: "42 tents.", annotations: [] }],
    },
    { role: "user", content: [{ type: "input_text", text: "And stoves?" }] },
  ]);
  expect(metadata).toEqual([["topic", "sales"]]);
  expect(remarks.map(({ outcome, place, message }) => `${outcome} ${place}: ${message}`)).toEqual([
    "changed instructions: The instructions became a developer message at the beginning.",
    "changed tools: The tools became an item of additional tools, so that they hold for the whole conversation.",
    'left_out : These hold for one response and are no part of a conversation: "model", "temperature", "store".',
    "left_out input[1]: Ids are left out where none is needed: the API gives new ones.",
  ]);
});

test("a text is a user message", () => {
  expect(valuesOf(examples[0])).toEqual([
    { type: "message", role: "user", content: "How many tents were sold?" },
  ]);
});

test("instructions that are items come first", () => {
  const instructions = [{ role: "developer", content: "Be brief." }];
  expect(valuesOf({ input: "Hi", instructions })).toEqual([
    ...instructions,
    { type: "message", role: "user", content: "Hi" },
  ]);
});

test("what came before a request is missed", () => {
  expect(request.read(examples[2]).remarks).toContainEqual({
    outcome: "left_out",
    place: "previous_response_id",
    message: "What was said before this request is not in it.",
  });
});

test("all of them become items that the API takes", () => {
  expect(examples.flatMap((example) => checkItems(valuesOf(example)))).toEqual([]);
});
