import type { Remark } from "../../conversation.ts";
import { bodyRemarks } from "../body-remarks.ts";
import type { Writer } from "../writer.ts";
import { fencedJson } from "./fence.ts";
import { inline } from "./inline.ts";
import { section } from "./section.ts";

export const markdown: Writer = {
  format: "markdown",
  label: "Markdown transcript",
  group: "Documents",
  summary: "The conversation to be read: in an issue, a document, or a review.",
  extension: ".md",
  mediaType: "text/markdown",
  language: "markdown",
  write(conversation) {
    const { items, ...others } = conversation.body;
    const blocks = [
      `# ${inline(conversation.name ?? "Conversation")}`,
      ...(Object.keys(others).length > 0 ? [fencedJson(others)] : []),
      ...items.flatMap(section),
    ];
    return {
      text: `${blocks.join("\n\n")}\n`,
      remarks: [...bodyRemarks(conversation), forReading],
    };
  },
};

const forReading: Remark = {
  outcome: "left_out",
  place: "",
  message:
    "A transcript is for reading: the ids, phases and statuses of messages and calls and the data of files are not in it.",
};
