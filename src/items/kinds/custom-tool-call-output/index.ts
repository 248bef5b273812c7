import { callIdToAnswer } from "#items/call-id-to-answer.ts";
import { describeContent } from "#items/describe.ts";
import type { ItemDefinition } from "#items/item-definition.ts";

import { examples } from "./examples.ts";
import { schema } from "./schema.ts";

export const customToolCallOutput = {
  kind: "custom_tool_call_output",
  label: "Custom tool call output",
  group: "Custom tools",
  summary: "What the application's free-text tool gave back, tied to its call by call_id.",
  occurs:
    "After the custom tool call with the same call_id; the model's answer or its next call comes after it.",
  synonyms: ["tool result", "tool response", "result", "return value"],
  schema,
  createDraft(context) {
    return {
      type: "custom_tool_call_output",
      call_id: callIdToAnswer(context, "custom_tool_call"),
      output: "",
    };
  },
  recognises({ type }) {
    return type === "custom_tool_call_output";
  },
  describe({ output }) {
    return describeContent(output);
  },
  examples,
  pairing: { family: "custom_tool_call", side: "output", field: "call_id" },
  idPrefix: "ctco_",
} as const satisfies ItemDefinition<"custom_tool_call_output", typeof schema>;
