import { isObject, type JsonObject } from "#shared/json.ts";

import type { Reading } from "../reading.ts";

/** A part of what the user said. */
export function readInputPart(reading: Reading, part: unknown, place: string): JsonObject[] {
  if (isObject(part)) {
    if (part.type === "text") return [{ type: "input_text", text: textOf(part) }];
    const image = part.type === "image_file" ? part.image_file : part.image_url;
    if (isObject(image)) {
      const detail = image.detail === undefined ? {} : { detail: image.detail };
      return part.type === "image_file"
        ? [{ type: "input_image", file_id: image.file_id, ...detail }]
        : [{ type: "input_image", image_url: image.url, ...detail }];
    }
  }
  reading.remark("left_out", place, "The part was left out: it is no text and no image.");
  return [];
}

/** Text stands as an object in what is returned, and as it is in what was sent. */
export function textOf({ text }: JsonObject): unknown {
  return isObject(text) ? text.value : text;
}
