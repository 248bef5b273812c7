import { isObject, type JsonObject } from "#shared/json.ts";

import { addMessage } from "../add-tools.ts";
import { below, fieldsOf, leaveBooks, leaveRest } from "../leftovers.ts";
import type { Reading } from "../reading.ts";
import { readAnswerPart } from "./answer-part.ts";
import { readInputPart } from "./input-part.ts";

export function readThreadMessage(reading: Reading, message: JsonObject, place: string): void {
  const fields = fieldsOf(message);
  const role = fields.take("role") === "assistant" ? "assistant" : "user";
  const content = fields.take("content");
  const contentPlace = below(place, "content");
  const readPart = role === "assistant" ? readAnswerPart : readInputPart;
  const parts = Array.isArray(content)
    ? content.flatMap((part, index) => readPart(reading, part, `${contentPlace}[${index}]`))
    : [];
  const attachments = fields.take("attachments");
  const files = Array.isArray(attachments) ? attachments.filter(isObject) : [];
  for (const [index, file] of files.entries()) {
    parts.push(...readAttachment(reading, file, role, `${below(place, "attachments")}[${index}]`));
  }
  addMessage(
    reading,
    { role, content: typeof content === "string" ? content : plain(parts) },
    place,
  );
  leaveBooks(reading, fields, books);
  leaveRest(reading, fields, place, { metadata: "a single item has no metadata" });
}

const books = [
  "id",
  "object",
  "created_at",
  "thread_id",
  "assistant_id",
  "run_id",
  "status",
  "completed_at",
  "incomplete_at",
  "incomplete_details",
  "file_ids",
];

/** A single text is written in the short form, unless it cites something. */
function plain(parts: readonly JsonObject[]): unknown {
  const [only] = parts;
  const isText = only?.type === "input_text" || only?.type === "output_text";
  return parts.length === 1 && isText && !("annotations" in only) ? only.text : parts;
}

/** Tools searched the file there; here it can only be shown to the model. */
function readAttachment(
  reading: Reading,
  { file_id }: JsonObject,
  role: string,
  place: string,
): JsonObject[] {
  if (role === "assistant" || typeof file_id !== "string") {
    reading.remark("left_out", place, "The attachment was left out: an answer holds no files.");
    return [];
  }
  reading.remark(
    "changed",
    place,
    "The attached file became a part of the message; the tools that were to read it were left out.",
  );
  return [{ type: "input_file", file_id }];
}
