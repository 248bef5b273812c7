import { isObject } from "#shared/json.ts";

import type { Reading } from "../reading.ts";

/** Citations of web pages, over the whole block that they belong to; those of documents have no place here. */
export function readCitations(
  reading: Reading,
  value: unknown,
  length: number,
  place: string,
): unknown[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((citation, index) => {
    if (isObject(citation) && citation.type === "web_search_result_location") {
      const { url, title } = citation;
      reading.remark(
        "changed",
        `${place}[${index}]`,
        "The citation covers its whole text; the words cited from the page were left out.",
      );
      return [{ type: "url_citation", url, title: title ?? "", start_index: 0, end_index: length }];
    }
    reading.remark(
      "left_out",
      `${place}[${index}]`,
      "The citation was left out: it cites a document by its position, which the API does not know.",
    );
    return [];
  });
}
