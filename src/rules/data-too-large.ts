import { mediaOf, sizeInWords } from "#items/widgets/media.ts";

import { perItem } from "./per-item.ts";
import { imagesOf, partsOf, type Place } from "./places.ts";
import type { Rule } from "./rule.ts";

const mostBytes = 50 * 1024 ** 2;

export const dataTooLarge: Rule = {
  code: "data_too_large",
  severity: "warning",
  title: "Inline data that is too large",
  explanation:
    "The API documents 50 MB as the limit of inline images and files in one request: beyond it the request or the next response fails. Upload the file and refer to it instead.",
  source: "https://developers.openai.com/docs/guides/pdf-files",
  concerns: ["images", "files"],
  check: perItem(({ value }) =>
    [...imagesOf(value), ...filesOf(value)].flatMap(({ path, field, text }) => {
      const media = mediaOf(text);
      const bytes = media.kind === "inline" ? (media.bytes ?? text.length) : 0;
      return bytes <= mostBytes
        ? []
        : [
            {
              path: [...path, field],
              message: `The data is ${sizeInWords(bytes)}; the limit is ${sizeInWords(mostBytes)}.`,
            },
          ];
    }),
  ),
};

function filesOf(item: unknown): (Place & { field: string; text: string })[] {
  return partsOf(item).flatMap((part) => {
    const text = part.value.file_data;
    return typeof text === "string" ? [{ ...part, field: "file_data", text }] : [];
  });
}
