import { mediaOf } from "#items/widgets/media.ts";

import { setting } from "./edits.ts";
import { fileNameFor } from "./file-types.ts";
import { perItem } from "./per-item.ts";
import { isFilled, partsOf } from "./places.ts";
import type { Rule } from "./rule.ts";

export const fileWithoutName: Rule = {
  code: "file_without_name",
  severity: "warning",
  title: "Inline file without a name",
  explanation:
    "A file that is sent as data needs a file name. Without one it may be stored, but the next response has been seen to fail.",
  source: "https://github.com/openai/openai-agents-js/issues/87",
  concerns: ["files"],
  check: perItem(({ value }) =>
    partsOf(value).flatMap(({ path, value: part }) => {
      const text = part.file_data;
      if (part.type !== "input_file" || typeof text !== "string") return [];
      const media = mediaOf(text);
      if (media.kind !== "inline" || isFilled(part.filename)) return [];
      const name = fileNameFor(media.type);
      return [
        {
          path: [...path, "filename"],
          message: "An inline file needs a file name.",
          fixes: () => [setting(`Name it '${name}'`, [...path, "filename"], name, true)],
        },
      ];
    }),
  ),
};
