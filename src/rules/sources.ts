import type { JsonObject } from "#shared/json.ts";

import { isFilled } from "./places.ts";

const possibleSources = new Map<unknown, readonly string[]>([
  ["input_image", ["image_url", "file_id"]],
  ["computer_screenshot", ["image_url", "file_id"]],
  ["input_file", ["file_id", "file_data", "file_url"]],
]);

/** Where a part may take its picture or file from, and where it does; undefined for other parts. */
export function sourcesOf(part: JsonObject) {
  const possible = possibleSources.get(part.type);
  return possible && { possible, filled: possible.filter((key) => isFilled(part[key])) };
}
