import { bodyRemarks } from "./body-remarks.ts";
import type { Writer, Written, WrittenConversation } from "./writer.ts";

export const jsonLines: Writer = {
  format: "jsonl",
  label: "JSON Lines",
  group: "Data",
  summary: "One body a line, for many conversations in one file.",
  extension: ".jsonl",
  mediaType: "application/jsonl",
  language: "json",
  write(conversation) {
    return writeJsonLines([conversation]);
  },
};

/** Several conversations, the body of each on a line of its own. */
export function writeJsonLines(conversations: readonly WrittenConversation[]): Written {
  return {
    text: conversations.map(({ body }) => `${JSON.stringify(body)}\n`).join(""),
    remarks: conversations.flatMap((conversation, index) =>
      bodyRemarks(conversation).map((remark) => ({
        ...remark,
        place: conversations.length > 1 ? `[${index}].${remark.place}` : remark.place,
      })),
    ),
  };
}
