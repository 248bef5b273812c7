import { describeContent, oneLine } from "#items/describe.ts";
import type { ItemDefinition } from "#items/item-definition.ts";
import { messageKindOf } from "#items/message-kind.ts";

import { examples } from "./examples.ts";
import { schema } from "./schema.ts";

export const message = {
  kind: "message",
  label: "Message",
  group: "Messages",
  summary: "A turn of the conversation in its short form: a role and its text.",
  occurs: "Anywhere: a system or developer message first, then questions and answers in turn.",
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
  recognises(item) {
    return messageKindOf(item) === "message";
  },
  describe({ role, content }) {
    return [oneLine(role), describeContent(content)].filter(Boolean).join(": ");
  },
  examples,
  idPrefix: "msg_",
} as const satisfies ItemDefinition<"message", typeof schema>;
