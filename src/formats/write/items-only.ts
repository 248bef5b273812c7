import type { Remark } from "../conversation.ts";
import { jsonText } from "./json-body.ts";
import type { WrittenConversation, Writer } from "./writer.ts";

export const itemsOnly: Writer = {
  format: "items",
  label: "Items only",
  group: "Data",
  summary: "The list of items, as the input of a response or for another conversation.",
  extension: ".json",
  mediaType: "application/json",
  language: "json",
  write(conversation) {
    return { text: jsonText(conversation.body.items), remarks: remarksOf(conversation) };
  },
};

function remarksOf({ body: { items: _items, ...others } }: WrittenConversation): Remark[] {
  return Object.keys(others).map((field) => ({
    outcome: "left_out",
    place: field,
    message: `A list of items has no place for \`${field}\`.`,
  }));
}
