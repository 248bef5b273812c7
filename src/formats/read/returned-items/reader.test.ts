import { expect, test } from "vitest";

import { checkItems } from "#body/check-body.ts";

import { examples } from "./examples.test-support.ts";
import { returnedItems } from "./reader.ts";

const valuesOf = (value: unknown) => returnedItems.read(value).items.map((item) => item.value);

test("returned items become input without the ids that the API gave", () => {
  expect(valuesOf(examples[0])).toEqual([
    // Without its sealed content, reasoning is known by its id only.
    { id: "rs_68d2ab5c1e8c8190b14f964abc05426701", type: "reasoning", summary: [] },
    {
      type: "message",
      status: "completed",
      role: "assistant",
      content: [{ type: "output_text", text: "On its way.", annotations: [], logprobs: [] }],
    },
  ]);
});

test("an output before its call shows that the newest item stands first", () => {
  expect(valuesOf(examples[1])).toEqual([
    {
      type: "function_call",
      call_id: "call_1",
      name: "count",
      arguments: "{}",
      status: "completed",
    },
    { type: "function_call_output", call_id: "call_1", output: "42", status: "completed" },
  ]);
  expect(returnedItems.read(examples[1]).remarks[0]).toEqual({
    outcome: "changed",
    place: "",
    message: "The items were put in order, oldest first: an output stands before its call.",
  });
});

test("all of them become items that the API takes", () => {
  expect(examples.flatMap((example) => checkItems(valuesOf(example)))).toEqual([]);
});
