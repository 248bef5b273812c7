import { oneLine } from "#items/describe.ts";
import type { ItemDefinition } from "#items/item-definition.ts";

import { examples } from "./examples.ts";
import { schema } from "./schema.ts";

export const functionCall = {
  kind: "function_call",
  label: "Function call",
  group: "Function calling",
  summary: "The model asks the application to run one of its functions.",
  occurs:
    "After the message that made the model call; a function call output with the same call_id must follow before the next answer.",
  synonyms: ["tool", "tool call", "tool_calls", "invoke", "arguments"],
  schema,
  createDraft({ newId }) {
    return { type: "function_call", name: "", arguments: "{}", call_id: newId("call_") };
  },
  recognises({ type }) {
    return type === "function_call";
  },
  describe({ name, arguments: args }) {
    return `${oneLine(name) || "…"}(${oneLine(args)})`;
  },
  examples,
  pairing: { family: "function_call", side: "call", field: "call_id" },
  idPrefix: "fc_",
} as const satisfies ItemDefinition<"function_call", typeof schema>;
