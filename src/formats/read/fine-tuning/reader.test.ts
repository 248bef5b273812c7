import { expect, test } from "vitest";

import { problemsOf, shown } from "../reading.test-support.ts";
import { completion, examples, preference, weighted, withTools } from "./examples.test-support.ts";
import { fineTuning } from "./reader.ts";

test("weights are left out with one remark", () => {
  expect(shown(fineTuning.read(weighted))).toEqual({
    items: weighted.messages.map(({ role, content }) => ({ type: "message", role, content })),
    metadata: [],
    remarks: [
      "left_out messages[2].weight: `weight` was left out: it is for training only. (2 times, here first)",
    ],
  });
});

test("tools of an example become an item before its messages", () => {
  expect(shown(fineTuning.read(withTools))).toMatchInlineSnapshot(`
    {
      "items": [
        {
          "role": "developer",
          "tools": [
            {
              "name": "get_weather",
              "parameters": {
                "type": "object",
              },
              "strict": false,
              "type": "function",
            },
          ],
          "type": "additional_tools",
        },
        {
          "content": "Weather in Paris?",
          "role": "user",
          "type": "message",
        },
        {
          "arguments": "{}",
          "call_id": "call_1",
          "name": "get_weather",
          "type": "function_call",
        },
      ],
      "metadata": [],
      "remarks": [
        "changed tools: The tools became an \`additional_tools\` item: a conversation has no other place for them.",
        "left_out : Left out: \`parallel_tool_calls\`. A conversation holds no settings; give them with the next response.",
      ],
    }
  `);
});

test("of a preference the preferred answer is taken", () => {
  expect(shown(fineTuning.read(preference))).toEqual({
    items: [
      { type: "message", role: "user", content: "How cold is it?" },
      { type: "message", role: "assistant", content: "4 °C." },
    ],
    metadata: [],
    remarks: [
      "left_out non_preferred_output: `non_preferred_output` was left out: a conversation goes one way, and the preferred answer was taken.",
    ],
  });
});

test("a prompt and its completion become question and answer", () => {
  expect(shown(fineTuning.read(completion)).items).toEqual([
    { type: "message", role: "user", content: "Capital of France? ->" },
    { type: "message", role: "assistant", content: " Paris.\n" },
  ]);
});

test.each(examples)("each example is recognised and gives valid items", (example) => {
  expect(fineTuning.recognises(example)).toBe(true);
  expect(problemsOf(fineTuning.read(example))).toEqual([]);
});
