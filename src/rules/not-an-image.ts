import type { Fix } from "#body/fix.ts";
import { mediaOf, typeOfBase64 } from "#items/widgets/media.ts";
import type { JsonObject } from "#shared/json.ts";
import type { Path } from "#shared/path.ts";

import { setting } from "./edits.ts";
import { fileNameFor } from "./file-types.ts";
import { perItem } from "./per-item.ts";
import { imagesOf } from "./places.ts";
import type { Finding, Rule } from "./rule.ts";

const seen = new Set(["image/png", "image/jpeg", "image/webp", "image/gif"]);

export const notAnImage: Rule = {
  code: "not_an_image",
  severity: "error",
  title: "Data that is no image",
  explanation:
    "The API looks at the type of inline images and refuses at once what is no image, or not in base64. Other images than PNG, JPEG, WebP and GIF are doubtful.",
  source: "https://github.com/mkht/PSOpenAI/issues/43",
  concerns: ["images"],
  check: perItem(({ value }) =>
    imagesOf(value).flatMap(({ path, value: part, field, text }): Finding[] => {
      const media = mediaOf(text);
      if (media.kind !== "inline" || (media.bytes !== undefined && seen.has(media.type))) {
        return [];
      }
      const isImage = media.type.startsWith("image/");
      const place = [...path, field];
      if (isImage && media.bytes !== undefined) {
        const message = `Images of type '${media.type}' are not among those that the models are known to read.`;
        return [{ path: place, severity: "warning", message }];
      }
      const got = isImage
        ? "data that is not base64-encoded"
        : `unsupported MIME type '${media.type}'`;
      return [
        {
          path: place,
          message: `Expected a base64-encoded data URL with an image MIME type (e.g. 'data:image/png;base64,…'), but got ${got}.`,
          fixes: () =>
            media.bytes === undefined ? [] : fixesFor(part, path, place, text, media.type),
        },
      ];
    }),
  ),
};

function fixesFor(part: JsonObject, path: Path, place: Path, text: string, type: string): Fix[] {
  const start = text.indexOf(",") + 1;
  const actual = typeOfBase64(text.slice(start, start + 20));
  if (actual?.startsWith("image/")) {
    const url = `data:${actual};base64,${text.slice(start)}`;
    return [setting(`Call it what it is: ${actual}`, place, url, true)];
  }
  if (part.type !== "input_image") return [];
  const { prompt_cache_breakpoint: breakpoint, detail } = part;
  const file = {
    type: "input_file",
    filename: fileNameFor(type),
    file_data: text,
    ...(breakpoint !== undefined && { prompt_cache_breakpoint: breakpoint }),
  };
  const isSafe = detail === undefined && !part.file_id;
  const label = isSafe
    ? "Turn it into a file"
    : "Turn it into a file; this removes its other settings";
  return [setting(label, path, file, isSafe)];
}
