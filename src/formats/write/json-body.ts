import { bodyRemarks } from "./body-remarks.ts";
import type { Writer } from "./writer.ts";

export const jsonBody: Writer = {
  format: "json",
  label: "JSON body",
  group: "Data",
  summary: "The whole body of POST /v1/conversations; it can be read back here as it is.",
  extension: ".json",
  mediaType: "application/json",
  language: "json",
  write(conversation) {
    return { text: jsonText(conversation.body), remarks: bodyRemarks(conversation) };
  },
};

/** JSON with a line for each value, ending in a line break. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
