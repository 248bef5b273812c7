import { describeContent } from "#items/describe.ts";
import type { ItemDefinition } from "#items/item-definition.ts";

import { examples } from "./examples.ts";
import { schema } from "./schema.ts";

export const message = {
  kind: "message",
  label: "Message",
  group: "Messages",
  summary: "A turn of the conversation in its short form: a role and its text.",
  synonyms: [
    "system",
    "user",
    "assistant",
    "developer",
    "text",
    "prompt",
    "instructions",
    "chat",
    "easy",
  ],
  schema,
  createDraft() {
    return { type: "message", role: "user", content: "" };
  },
  recognises({ type, role, content, phase, status }) {
    if (type !== undefined && type !== "message") return false;
    if (typeof role !== "string") return false;
    if (!Array.isArray(content)) return true;
    // A list of input parts is also an input message; only the fields that one of them has can tell.
    return role !== "assistant" && phase !== undefined && status === undefined;
  },
  describe({ role, content }) {
    const words = describeContent(content);
    return typeof role === "string" ? `${role}: ${words}` : words;
  },
  examples,
  idPrefix: "msg_",
} as const satisfies ItemDefinition<"message", typeof schema>;
