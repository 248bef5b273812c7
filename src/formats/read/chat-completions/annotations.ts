import { isObject } from "#shared/json.ts";

import type { Reading } from "../reading.ts";

/** Citations of web pages, which stand one level deeper there than in the API's items. */
export function readAnnotations(reading: Reading, value: unknown, place: string): unknown[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((annotation, index) => {
    const cited: unknown = isObject(annotation) ? annotation.url_citation : undefined;
    if (isObject(cited)) {
      const { url, title, start_index, end_index } = cited;
      return [{ type: "url_citation", url, title: title ?? "", start_index, end_index }];
    }
    reading.remark(
      "left_out",
      `${place}[${index}]`,
      "The annotation was left out: it is no citation of a web page.",
    );
    return [];
  });
}
