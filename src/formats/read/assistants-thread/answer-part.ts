import { isObject, type JsonObject } from "#shared/json.ts";

import { below } from "../leftovers.ts";
import type { Reading } from "../reading.ts";
import { textOf } from "./input-part.ts";

/** A part of what the assistant said. */
export function readAnswerPart(reading: Reading, part: unknown, place: string): JsonObject[] {
  if (isObject(part)) {
    if (part.type === "refusal") return [{ type: "refusal", refusal: part.refusal }];
    if (part.type === "text") {
      const listed: unknown = isObject(part.text) ? part.text.annotations : undefined;
      const annotations = Array.isArray(listed)
        ? listed.flatMap((annotation, index) =>
            readAnnotation(
              reading,
              annotation,
              index,
              `${below(place, "text.annotations")}[${index}]`,
            ),
          )
        : [];
      const said = { type: "output_text", text: textOf(part) };
      return [annotations.length > 0 ? { ...said, annotations } : said];
    }
  }
  reading.remark(
    "left_out",
    place,
    "The part was left out: an answer holds text only, and no images or files.",
  );
  return [];
}

function readAnnotation(
  reading: Reading,
  annotation: unknown,
  index: number,
  place: string,
): JsonObject[] {
  const {
    type,
    file_citation: cited,
    file_path: made,
  }: JsonObject = isObject(annotation) ? annotation : {};
  if (type === "file_citation" && isObject(cited)) {
    reading.remark(
      "changed",
      place,
      "The citation does not tell the name of its file; its id stands there instead.",
    );
    return [{ type, file_id: cited.file_id, filename: cited.file_id, index }];
  }
  if (type === "file_path" && isObject(made)) return [{ type, file_id: made.file_id, index }];
  reading.remark("left_out", place, "The annotation was left out: it is not known.");
  return [];
}
