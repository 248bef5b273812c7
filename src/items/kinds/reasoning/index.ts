import { describeContent } from "#items/describe.ts";
import type { ItemDefinition } from "#items/item-definition.ts";

import { examples } from "./examples.ts";
import { schema } from "./schema.ts";

export const reasoning = {
  kind: "reasoning",
  label: "Reasoning",
  group: "Reasoning and context",
  summary: "What the model thought before the item that follows it, as summaries or sealed.",
  occurs: "Right before the message or call it led to; keep both or leave out both.",
  synonyms: ["thinking", "chain of thought", "summary", "encrypted_content", "thought"],
  schema,
  createDraft() {
    return { type: "reasoning", summary: [{ type: "summary_text", text: "" }], id: "" };
  },
  recognises({ type }) {
    return type === "reasoning";
  },
  describe({ summary, content, encrypted_content: sealed }) {
    return (
      describeContent(summary) ||
      describeContent(content) ||
      (typeof sealed === "string" ? "sealed" : "")
    );
  },
  examples,
  idPrefix: "rs_",
} as const satisfies ItemDefinition<"reasoning", typeof schema>;
