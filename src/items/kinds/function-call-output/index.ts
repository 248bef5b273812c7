import { callIdToAnswer } from "#items/call-id-to-answer.ts";
import { describeContent } from "#items/describe.ts";
import type { ItemDefinition } from "#items/item-definition.ts";

import { examples } from "./examples.ts";
import { schema } from "./schema.ts";

export const functionCallOutput = {
  kind: "function_call_output",
  label: "Function call output",
  group: "Function calling",
  summary: "What the application's function gave back, tied to its call by call_id.",
  occurs:
    "After the function call with the same call_id; the model's answer or its next call comes after it.",
  synonyms: ["tool result", "tool response", "tool message", "return value"],
  schema,
  createDraft(context) {
    return {
      type: "function_call_output",
      call_id: callIdToAnswer(context, "function_call"),
      output: "",
    };
  },
  recognises({ type }) {
    return type === "function_call_output";
  },
  describe({ output }) {
    return describeContent(output);
  },
  examples,
  pairing: { family: "function_call", side: "output", field: "call_id" },
  idPrefix: "fc_",
} as const satisfies ItemDefinition<"function_call_output", typeof schema>;
