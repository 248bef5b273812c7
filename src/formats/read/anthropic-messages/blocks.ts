import { isObject, type JsonObject } from "#shared/json.ts";

import { below, fieldsOf, leaveRest, type Fields } from "../leftovers.ts";
import type { Reading } from "../reading.ts";
import { reasons } from "./reasons.ts";

/** Text as it is; blocks as parts in the words of the API. What it cannot take is left out with a remark. */
export function readInputContent(reading: Reading, content: unknown, place: string): unknown {
  return Array.isArray(content) ? readInputBlocks(reading, content, place) : (content ?? "");
}

/** `offset`: the place of the first block in its list. */
export function readInputBlocks(
  reading: Reading,
  blocks: readonly unknown[],
  place: string,
  offset = 0,
): unknown[] {
  return blocks.flatMap((block, index) => readBlock(reading, block, `${place}[${offset + index}]`));
}

function readBlock(reading: Reading, block: unknown, place: string): unknown[] {
  const fields = fieldsOf(isObject(block) ? block : {});
  const type = fields.take("type");
  const made = makeParts(reading, type, fields, place);
  if (!made) {
    reading.remark("kept", place, "This block is not known; it is kept as it is.");
    return [block];
  }
  leaveRest(reading, fields, place, reasons);
  return made;
}

function makeParts(
  reading: Reading,
  type: unknown,
  fields: Fields,
  place: string,
): unknown[] | undefined {
  if (type === "text") return [{ type: "input_text", text: fields.take("text") }];
  if (type === "search_result") return readBlocksOf(reading, fields, place);
  if (type !== "image" && type !== "document") return undefined;
  const source = fields.take("source");
  if (!isObject(source)) return undefined;
  const sourcePlace = below(place, "source");
  if (source.type === "file") {
    reading.remark(
      "left_out",
      sourcePlace,
      "The file was left out: it was uploaded to another provider.",
    );
    fields.take("title");
    return [];
  }
  return type === "image"
    ? [readImage(source)]
    : readDocument(reading, fields, source, sourcePlace);
}

function readImage(source: JsonObject): JsonObject {
  return { type: "input_image", image_url: source.type === "url" ? source.url : dataUrl(source) };
}

function readDocument(
  reading: Reading,
  fields: Fields,
  source: JsonObject,
  place: string,
): unknown[] {
  if (source.type === "content") return readBlocksOf(reading, fieldsOf(source), place);
  if (source.type === "text") {
    reading.remark("changed", place, "The document became text: it is nothing else.");
    return [{ type: "input_text", text: source.data }];
  }
  const title = fields.take("title");
  const name = typeof title === "string" ? title : "document";
  const filename = name.endsWith(".pdf") ? name : `${name}.pdf`;
  if (source.type === "url") return [{ type: "input_file", filename, file_url: source.url }];
  return [{ type: "input_file", filename, file_data: dataUrl(source) }];
}

/** A document or a find may hold blocks of its own, or only text. */
function readBlocksOf(reading: Reading, fields: Fields, place: string): unknown[] {
  const content = fields.take("content");
  if (typeof content === "string") return [{ type: "input_text", text: content }];
  return Array.isArray(content) ? readInputBlocks(reading, content, below(place, "content")) : [];
}

function dataUrl({ media_type, data }: JsonObject): string {
  return `data:${String(media_type)};base64,${String(data)}`;
}
