import { oneLine } from "#items/describe.ts";
import type { ItemDefinition } from "#items/item-definition.ts";

import { examples } from "./examples.ts";
import { schema } from "./schema.ts";

export const customToolCall = {
  kind: "custom_tool_call",
  label: "Custom tool call",
  group: "Custom tools",
  summary:
    "The model passes free text, such as a query or a script, to one of the application's tools.",
  occurs:
    "After the message that made the model call; a custom tool call output with the same call_id must follow before the next answer.",
  synonyms: ["tool", "free text", "grammar", "lark", "regex", "sql", "freeform", "input"],
  schema,
  createDraft({ newId }) {
    return { type: "custom_tool_call", name: "", input: "", call_id: newId("call_") };
  },
  recognises({ type }) {
    return type === "custom_tool_call";
  },
  describe({ name, input }) {
    return `${oneLine(name) || "…"}: ${oneLine(input)}`;
  },
  examples,
  pairing: { family: "custom_tool_call", side: "call", field: "call_id" },
  idPrefix: "ctc_",
} as const satisfies ItemDefinition<"custom_tool_call", typeof schema>;
