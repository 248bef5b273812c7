import type { ItemDefinition } from "#items/item-definition.ts";

import { examples } from "./examples.ts";
import { schema } from "./schema.ts";

export const compaction = {
  kind: "compaction",
  label: "Compaction",
  group: "Reasoning and context",
  summary: "A sealed summary that stands for everything said before it.",
  occurs:
    "First, in the place of the turns that were compacted; the conversation goes on after it.",
  synonyms: ["compact", "summary", "shorten", "context window", "encrypted_content", "history"],
  schema,
  createDraft() {
    return { type: "compaction", encrypted_content: "" };
  },
  recognises({ type }) {
    return type === "compaction";
  },
  describe({ encrypted_content: sealed }) {
    return typeof sealed === "string" && sealed !== "" ? "sealed" : "";
  },
  examples,
  idPrefix: "cmp_",
} as const satisfies ItemDefinition<"compaction", typeof schema>;
