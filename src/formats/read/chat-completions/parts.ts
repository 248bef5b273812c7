import { isObject, type JsonObject } from "#shared/json.ts";

import { below, fieldsOf, leaveRest, type Fields } from "../leftovers.ts";
import type { Reading } from "../reading.ts";
import { readAnnotations } from "./annotations.ts";

/** Text as it is; parts in the words of the API. What it cannot take is left out with a remark. */
export function readInputContent(reading: Reading, content: unknown, place: string): unknown {
  if (!Array.isArray(content)) return content ?? "";
  return content.flatMap((part, index) => readPart(reading, part, `${place}[${index}]`));
}

function readPart(reading: Reading, part: unknown, place: string): unknown[] {
  if (typeof part === "string") return [{ type: "input_text", text: part }];
  const fields = fieldsOf(isObject(part) ? part : {});
  const type = fields.take("type");
  const made = makePart(reading, type, fields, place);
  if (!made) return keepPart(reading, type, part, place);
  leaveRest(reading, fields, place);
  return [made];
}

function makePart(
  reading: Reading,
  type: unknown,
  fields: Fields,
  place: string,
): JsonObject | undefined {
  if (type === "text") return { type: "input_text", text: asText(fields.take("text")) };
  if (type === "refusal") return { type: "input_text", text: asText(fields.take("refusal")) };
  if (type === "image_url") {
    const image = fields.take("image_url");
    if (!isObject(image)) return { type: "input_image", image_url: image };
    const { url, detail, ...others } = image;
    leaveRest(reading, fieldsOf(others), below(place, "image_url"));
    return { type: "input_image", image_url: url, ...(detail === undefined ? {} : { detail }) };
  }
  const file = type === "file" ? fields.take("file") : undefined;
  return isObject(file) ? makeFile(reading, fieldsOf(file), below(place, "file")) : undefined;
}

function makeFile(reading: Reading, file: Fields, place: string): JsonObject {
  const known = ["file_id", "filename", "file_data"].map(
    (name) => [name, file.take(name)] as const,
  );
  leaveRest(reading, file, place);
  const told = known.filter(([, value]) => value !== undefined && value !== null);
  return { type: "input_file", ...Object.fromEntries(told) };
}

/** Sound and film cannot be sent at all; what nobody knows stays, for its writer to judge. */
function keepPart(reading: Reading, type: unknown, part: unknown, place: string): unknown[] {
  if (type === "input_audio" || type === "video_url") {
    const what = type === "input_audio" ? "audio" : "video";
    reading.remark("left_out", place, `The ${what} was left out: conversations take none.`);
    return [];
  }
  if (type !== "input_text" && type !== "input_image" && type !== "input_file") {
    reading.remark("kept", place, "This part is not known; it is kept as it is.");
  }
  return [part];
}

/** What an assistant said: plain text where it is no more than that, else a list of parts. */
export function readOutputContent(
  reading: Reading,
  fields: Fields,
  place: string,
): string | unknown[] {
  const content = fields.take("content");
  const annotations = readAnnotations(
    reading,
    fields.take("annotations"),
    below(place, "annotations"),
  );
  const refusal = fields.take("refusal");
  const refused =
    typeof refusal === "string" && refusal !== "" ? [{ type: "refusal", refusal }] : [];
  const spoken = readTranscript(reading, fields, place);
  if (Array.isArray(content)) {
    const parts = content.flatMap((part, index) =>
      readOutputPart(reading, part, `${below(place, "content")}[${index}]`),
    );
    return [...parts, ...spoken, ...refused];
  }
  const text = asText(content ?? "");
  if (annotations.length + refused.length + spoken.length === 0) return text;
  const said = { type: "output_text", text, ...(annotations.length > 0 ? { annotations } : {}) };
  return [...(text === "" ? [] : [said]), ...spoken, ...refused];
}

function readTranscript(reading: Reading, fields: Fields, place: string): unknown[] {
  const audio = fields.take("audio");
  if (!isObject(audio)) return [];
  const { transcript } = audio;
  const hasWords = typeof transcript === "string" && transcript !== "";
  reading.remark(
    hasWords ? "changed" : "left_out",
    below(place, "audio"),
    hasWords
      ? "Conversations take no audio; the words that were spoken were kept as text."
      : "The audio was left out: conversations take none.",
  );
  return hasWords ? [{ type: "output_text", text: transcript }] : [];
}

function readOutputPart(reading: Reading, part: unknown, place: string): unknown[] {
  if (typeof part === "string") return [{ type: "output_text", text: part }];
  if (!isObject(part)) return [part];
  if (part.type === "refusal") return [part];
  if (part.type === "text") {
    const { type: _type, text, ...others } = part;
    leaveRest(reading, fieldsOf(others), place);
    return [{ type: "output_text", text }];
  }
  if (part.type === "thinking" || part.type === "reasoning") {
    reading.remark(
      "left_out",
      place,
      "The reasoning was left out: only reasoning that the API itself sealed can be given back to it.",
    );
    return [];
  }
  reading.remark("kept", place, "This part is not known; it is kept as it is.");
  return [part];
}

/** Text as it is, anything else as JSON: nothing said is lost. */
export function asText(value: unknown): string {
  return typeof value === "string" ? value : (JSON.stringify(value) ?? "");
}
