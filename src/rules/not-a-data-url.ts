import type { Fix } from "#body/fix.ts";
import { mediaOf, typeOfBase64 } from "#items/widgets/media.ts";
import type { JsonObject } from "#shared/json.ts";
import type { Path } from "#shared/path.ts";

import { renaming, setting } from "./edits.ts";
import { typeOfFileName } from "./file-types.ts";
import { perItem } from "./per-item.ts";
import { isFilled, partsOf } from "./places.ts";
import type { Rule } from "./rule.ts";

export const notADataUrl: Rule = {
  code: "not_a_data_url",
  severity: "warning",
  title: "File data that is no data URL",
  explanation:
    "Inline files are known to work as data URLs in base64, with their type in front. Bare base64 may be stored, but has been refused when the next response reads it.",
  source: "https://github.com/openai/openai-agents-js/issues/87",
  concerns: ["files"],
  check: perItem(({ value }) =>
    partsOf(value).flatMap(({ path, value: part }) => {
      const text = part.file_data;
      if (part.type !== "input_file" || typeof text !== "string" || text === "") return [];
      const media = mediaOf(text);
      if (media.kind === "inline" && media.bytes !== undefined) return [];
      const place = [...path, "file_data"];
      return [
        {
          path: place,
          message: "Expected a data URL in base64: 'data:application/pdf;base64,…'.",
          fixes: () => (media.kind === "inline" ? [] : fixesFor(part, text, place, media.kind)),
        },
      ];
    }),
  ),
};

function fixesFor(part: JsonObject, text: string, place: Path, kind: string): Fix[] {
  if (kind === "address") {
    return isFilled(part.file_url)
      ? []
      : [renaming("Move the address to 'file_url'", place, "file_url", text)];
  }
  const type = typeOfFileName(part.filename) ?? typeOfContent(text);
  if (!type || !/^[A-Za-z0-9+/\s]*={0,2}$/.test(text.slice(0, 200))) return [];
  return [
    setting(`Put 'data:${type};base64,' in front`, place, `data:${type};base64,${text}`, true),
  ];
}

/** A zip file may be of any kind of office document, so its name has to tell. */
function typeOfContent(text: string): string | undefined {
  if (text.startsWith("JVBERi0")) return "application/pdf";
  const type = typeOfBase64(text.slice(0, 20));
  return type === "application/zip" ? undefined : type;
}
