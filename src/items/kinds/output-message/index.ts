import { describeContent } from "#items/describe.ts";
import type { ItemDefinition } from "#items/item-definition.ts";
import { messageKindOf } from "#items/message-kind.ts";

import { examples } from "./examples.ts";
import { schema } from "./schema.ts";

export const outputMessage = {
  kind: "output_message",
  label: "Assistant message",
  group: "Messages",
  summary: "What the model answered, as text with its citations, or as a refusal.",
  occurs: "After the message it answers, and after the reasoning and calls that led to it.",
  synonyms: [
    "answer",
    "output",
    "reply",
    "model",
    "refusal",
    "citation",
    "annotation",
    "logprobs",
    "bot",
  ],
  schema,
  createDraft() {
    return {
      type: "message",
      role: "assistant",
      content: [{ type: "output_text", text: "", annotations: [] }],
      status: "completed",
    };
  },
  recognises(item) {
    return messageKindOf(item) === "output_message";
  },
  describe({ content }) {
    return describeContent(content);
  },
  examples,
  idPrefix: "msg_",
} as const satisfies ItemDefinition<"output_message", typeof schema>;
