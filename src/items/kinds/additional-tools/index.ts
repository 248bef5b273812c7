import { describeTools } from "#items/describe-tools.ts";
import type { ItemDefinition } from "#items/item-definition.ts";

import { examples } from "./examples.ts";
import { schema } from "./schema.ts";

export const additionalTools = {
  kind: "additional_tools",
  label: "Additional tools",
  group: "Tool loading",
  summary: "Gives the model more tools in the middle of a conversation.",
  occurs:
    "Wherever tools join the conversation; calls of them come after it, and nothing has to answer it.",
  synonyms: ["tools", "function definition", "json schema", "mcp", "shell", "developer", "load"],
  schema,
  createDraft() {
    return { type: "additional_tools", role: "developer", tools: [] };
  },
  recognises({ type }) {
    return type === "additional_tools";
  },
  describe({ tools }) {
    return describeTools(tools);
  },
  examples,
  idPrefix: "at_",
} as const satisfies ItemDefinition<"additional_tools", typeof schema>;
