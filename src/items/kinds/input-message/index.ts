import { describeContent } from "#items/describe.ts";
import type { ItemDefinition } from "#items/item-definition.ts";

import { examples } from "./examples.ts";
import { schema } from "./schema.ts";

export const inputMessage = {
  kind: "input_message",
  label: "Input message",
  group: "Messages",
  summary: "What a user, system or developer sends as a list of text, image and file parts.",
  synonyms: [
    "user",
    "system",
    "developer",
    "image",
    "file",
    "photo",
    "pdf",
    "multimodal",
    "parts",
    "vision",
  ],
  schema,
  createDraft() {
    return { type: "message", role: "user", content: [{ type: "input_text", text: "" }] };
  },
  recognises({ type, role, content, phase, status }) {
    if (type !== undefined && type !== "message") return false;
    if (typeof role !== "string" || !Array.isArray(content)) return false;
    return role !== "assistant" && (phase === undefined || status !== undefined);
  },
  describe({ role, content }) {
    const words = describeContent(content);
    return typeof role === "string" ? `${role}: ${words}` : words;
  },
  examples,
  idPrefix: "msg_",
} as const satisfies ItemDefinition<"input_message", typeof schema>;
