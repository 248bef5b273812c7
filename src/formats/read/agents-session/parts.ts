import { isObject, type JsonObject } from "#shared/json.ts";

import { below, fieldsOf, leaveRest, type Fields } from "../leftovers.ts";
import type { Reading } from "../reading.ts";
import { fileSource, imageSource, told } from "./file-sources.ts";

/** The parts of a message. */
export function wireParts(reading: Reading, parts: readonly unknown[], place: string): unknown[] {
  return parts.flatMap((part, index) => wirePart(reading, part, `${place}[${index}]`));
}

/** What a tool gave: text as it is, a single text too, else a list of parts. */
export function wireOutput(reading: Reading, output: unknown, place: string): unknown {
  if (Array.isArray(output)) return wireParts(reading, output, place);
  if (!isObject(output)) return output;
  if (output.type === "text") return output.text;
  return wireParts(reading, [output], place);
}

function wirePart(reading: Reading, part: unknown, place: string): unknown[] {
  if (!isObject(part)) return [part];
  if (part.type === "audio") return spokenWords(reading, part, place);
  const fields = fieldsOf(part);
  const provided = fields.take("providerData");
  const extra = fieldsOf(isObject(provided) ? provided : {});
  const made = makePart(fields, extra);
  leaveRest(reading, fields, place);
  leaveRest(reading, extra, below(place, "providerData"));
  return [made];
}

function makePart(fields: Fields, extra: Fields): JsonObject {
  const type = fields.take("type");
  if (type === "input_image" || type === "image") {
    const image = imageSource(fields.take("image"));
    return { type: "input_image", ...image, ...take(fields, [...common, "image_url", "file_id"]) };
  }
  if (type === "input_file" || type === "file") {
    const file = fileSource(fields.take("file"));
    const names = [...common, "filename", "file_id", "file_url", "file_data"];
    return { type: "input_file", ...file, ...take(fields, names) };
  }
  // What the part is called by the API says nothing more.
  extra.take("type");
  const cited = type === "output_text" ? take(extra, ["annotations", "logprobs"]) : {};
  const said = take(fields, ["text", "refusal", "annotations", "logprobs", ...common]);
  return { type: type === "text" ? "input_text" : type, ...cited, ...said };
}

const common = ["detail", "prompt_cache_breakpoint"];

function take(fields: Fields, names: readonly string[]): JsonObject {
  return told(Object.fromEntries(names.map((name) => [name, fields.take(name)])));
}

function spokenWords(reading: Reading, { transcript }: JsonObject, place: string): unknown[] {
  if (typeof transcript !== "string" || transcript === "") {
    reading.remark("left_out", place, "The audio was left out: conversations take none.");
    return [];
  }
  const message = "Conversations take no audio; the words that were spoken were kept as text.";
  reading.remark("changed", place, message);
  return [{ type: "input_text", text: transcript }];
}
