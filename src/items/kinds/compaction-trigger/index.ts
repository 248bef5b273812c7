import type { ItemDefinition } from "#items/item-definition.ts";

import { examples } from "./examples.ts";
import { schema } from "./schema.ts";

export const compactionTrigger = {
  kind: "compaction_trigger",
  label: "Compaction trigger",
  group: "Reasoning and context",
  summary: "Asks the API to compact everything before it.",
  occurs:
    "Last of all items, since it acts on what comes before; the API does not keep it in a stored conversation.",
  synonyms: ["compact", "shorten", "context window", "summarise", "trim"],
  schema,
  createDraft() {
    return { type: "compaction_trigger" };
  },
  recognises({ type }) {
    return type === "compaction_trigger";
  },
  describe() {
    return "";
  },
  examples,
} as const satisfies ItemDefinition<"compaction_trigger", typeof schema>;
