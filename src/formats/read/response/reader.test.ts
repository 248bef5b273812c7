import { expect, test } from "vitest";

import { examples } from "./examples.test-support.ts";
import { response } from "./reader.ts";

test("what came out becomes items, and everything else is accounted for", () => {
  expect(response.read(examples[0])).toEqual({
    items: [
      { value: { type: "reasoning", summary: [], encrypted_content: "gAAAAABo0qtc" } },
      {
        value: {
          type: "message",
          status: "completed",
          role: "assistant",
          content: [{ type: "output_text", text: "42 tents.", annotations: [], logprobs: [] }],
        },
      },
    ],
    metadata: [["topic", "sales"]],
    remarks: [
      {
        outcome: "left_out",
        place: "",
        message: "A response holds what came out only: the input it answers is not in it.",
      },
      {
        outcome: "left_out",
        place: "instructions",
        message: "Instructions hold for one response and are no part of a conversation.",
      },
      {
        outcome: "left_out",
        place: "",
        message:
          'These are no part of a conversation: "status", "model", "output_text", "parallel_tool_calls", "usage".',
      },
      {
        outcome: "left_out",
        place: "output[0]",
        message:
          "Ids are left out where none is needed: the API gives new ones. (2 times, here first)",
      },
      {
        outcome: "left_out",
        place: "output[1].content[0]",
        message: 'The field "parsed" is left out: it is not part of the input.',
      },
    ],
  });
});

test("a response without output is read all the same", () => {
  expect(response.read({ object: "response", output: null })).toEqual({
    items: [],
    metadata: [],
    remarks: [expect.objectContaining({ outcome: "left_out", place: "" })],
  });
});
