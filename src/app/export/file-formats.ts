import type { DraftDocument } from "#draft/document.ts";
import { toDraftFile } from "#formats/draft-file.ts";
import { jsonText } from "#formats/write/json-body.ts";
import { writeJsonLines } from "#formats/write/json-lines.ts";
import { writers } from "#formats/write/registry.ts";
import type { Writer, Written } from "#formats/write/writer.ts";

import { htmlTranscript } from "./html/html-transcript.ts";
import { toFormatConversation, toWrittenConversation } from "./to-conversation.ts";

type Named = { name: string; document: DraftDocument };

/** A format of files: a writer's, for one draft or for several. */
export type FileFormat = Pick<
  Writer,
  "format" | "label" | "group" | "summary" | "extension" | "mediaType"
> & { takesSeveral: boolean; write(drafts: readonly Named[]): Written | Promise<Written> };

const draftFile: FileFormat = {
  format: "draft_file",
  label: "File of drafts",
  group: "Data",
  summary: "Keeps all of a draft, half-typed text too; “Import” reads it back.",
  extension: ".drafts.json",
  mediaType: "application/json",
  takesSeveral: true,
  write: (drafts) => ({
    text: jsonText(
      toDraftFile(drafts.map(({ document, name }) => toFormatConversation(document, name))),
    ),
    remarks: [],
  }),
};

export const fileFormats: readonly FileFormat[] = [
  ...writers.map((writer) =>
    writer.format === "jsonl" ? severalWith(writer) : singleWith(writer),
  ),
  htmlTranscript,
  draftFile,
];

function singleWith(writer: Writer): FileFormat {
  return {
    ...writer,
    takesSeveral: false,
    write: (drafts) => {
      const [draft] = drafts;
      return draft
        ? writer.write(toWrittenConversation(draft.document, draft.name))
        : { text: "", remarks: [] };
    },
  };
}

function severalWith(writer: Writer): FileFormat {
  return {
    ...writer,
    takesSeveral: true,
    write: (drafts) =>
      writeJsonLines(drafts.map(({ document, name }) => toWrittenConversation(document, name))),
  };
}
