import type { Remark } from "../../conversation.ts";
import { bodyRemarks } from "../body-remarks.ts";
import { jsonText } from "../json-body.ts";
import type { Writer } from "../writer.ts";
import { toMessages } from "./to-messages.ts";

export const chatCompletions: Writer = {
  format: "chat_completions",
  label: "Chat Completions messages",
  group: "Data",
  summary: "Messages and calls for the older API; what it cannot say is left out and reported.",
  extension: ".json",
  mediaType: "application/json",
  language: "json",
  write(conversation) {
    const { items, metadata, ...others } = conversation.body;
    const { messages, remarks } = toMessages(items);
    return {
      text: jsonText({ messages, metadata }),
      remarks: [...bodyRemarks(conversation), ...remarks, ...Object.keys(others).map(unknownField)],
    };
  },
};

function unknownField(name: string): Remark {
  return {
    outcome: "left_out",
    place: name,
    message: "The body's unknown fields are not written.",
  };
}
