import { callIdToAnswer } from "#items/call-id-to-answer.ts";
import { describeTools } from "#items/describe-tools.ts";
import type { ItemDefinition } from "#items/item-definition.ts";

import { examples } from "./examples.ts";
import { schema } from "./schema.ts";

export const toolSearchOutput = {
  kind: "tool_search_output",
  label: "Tool search output",
  group: "Tool loading",
  summary: "The tools that a search for deferred tools brought in.",
  occurs:
    "After the tool search call with the same call_id; calls of the tools it brought in come after it.",
  synonyms: ["find tools", "load tools", "deferred", "namespace", "function definition"],
  schema,
  createDraft(context) {
    return {
      type: "tool_search_output",
      tools: [],
      call_id: callIdToAnswer(context, "tool_search_call"),
      execution: "client",
    };
  },
  recognises({ type }) {
    return type === "tool_search_output";
  },
  describe({ tools }) {
    return describeTools(tools);
  },
  examples,
  pairing: { family: "tool_search_call", side: "output", field: "call_id" },
  idPrefix: "tso_",
} as const satisfies ItemDefinition<"tool_search_output", typeof schema>;
