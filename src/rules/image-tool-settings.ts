import type { JsonObject } from "#shared/json.ts";

import { removing } from "./edits.ts";
import { sizeFault } from "./image-size.ts";
import { perItem } from "./per-item.ts";
import { isFilled, toolsOf } from "./places.ts";
import type { Rule } from "./rule.ts";

export const imageToolSettings: Rule = {
  code: "image_tool_settings",
  severity: "warning",
  title: "Image settings that exclude one another",
  explanation:
    "The API takes the tool as it is, but documents that these settings do not go together: the next response that draws an image is expected to fail or to pass over them.",
  source: "https://platform.openai.com/docs/api-reference/responses/create",
  concerns: ["image tools"],
  check: perItem(({ value }) =>
    toolsOf(value).flatMap(({ path, value: tool }) =>
      tool.type === "image_generation"
        ? faultsOf(tool).map(({ key, message }) => ({
            path: [...path, key],
            message,
            fixes: () => [removing(`Remove '${key}'`, [...path, key])],
          }))
        : [],
    ),
  ),
};

function faultsOf(tool: JsonObject): { key: string; message: string }[] {
  const format = String(tool.output_format ?? "png");
  const found: { key: string; message: string }[] = [];
  const add = (key: string, message: string) => found.push({ key, message });
  if (tool.background === "transparent" && (format === "jpeg" || format === "gif")) {
    add("background", `A '${format}' has no transparent background; 'png' and 'webp' have.`);
  }
  for (const key of ["frame_count", "frame_duration_ms"]) {
    if (isFilled(tool[key]) && format !== "gif")
      add(key, "Frames need 'gif' as the output format.");
  }
  if (isFilled(tool.svg) && format !== "svg") add("svg", "It needs 'svg' as the output format.");
  if (format === "gif") {
    if (isPositive(tool.partial_images))
      add("partial_images", "A 'gif' is drawn without previews.");
    if (isFilled(tool.input_image_mask)) add("input_image_mask", "A 'gif' takes no mask.");
    if (isFilled(tool.output_compression) && tool.output_compression !== 100)
      add("output_compression", "A 'gif' takes no compression of its own.");
  }
  const size = sizeFault(tool.size, tool.model);
  if (size) add("size", size);
  return found;
}

function isPositive(value: unknown): boolean {
  return typeof value === "number" && value > 0;
}
