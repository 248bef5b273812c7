import { describeContent, oneLine } from "#items/describe.ts";
import type { ItemDefinition } from "#items/item-definition.ts";
import { messageKindOf } from "#items/message-kind.ts";

import { examples } from "./examples.ts";
import { schema } from "./schema.ts";

export const inputMessage = {
  kind: "input_message",
  label: "Input message",
  group: "Messages",
  summary: "What a user, system or developer sends as a list of text, image and file parts.",
  occurs: "Wherever a user, system or developer speaks; the model's answer comes after it.",
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
  recognises(item) {
    return messageKindOf(item) === "input_message";
  },
  describe({ role, content }) {
    return [oneLine(role), describeContent(content)].filter(Boolean).join(": ");
  },
  examples,
  idPrefix: "msg_",
} as const satisfies ItemDefinition<"input_message", typeof schema>;
