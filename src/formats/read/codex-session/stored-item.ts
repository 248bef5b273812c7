import { isObject, type JsonObject } from "#shared/json.ts";

import { below } from "../leftovers.ts";
import type { Reading } from "../reading.ts";

/** What Codex writes otherwise than the API does. */
export function storedItem(reading: Reading, item: JsonObject, place: string): JsonObject {
  if (item.type === "compaction_summary" || item.type === "context_compaction") {
    return { ...item, type: "compaction" };
  }
  if (item.type === "reasoning" && Array.isArray(item.content)) {
    return { ...item, content: item.content.map(asReasoningText) };
  }
  const { output } = item;
  if (!isObject(output)) return item;
  const { content, body, ...others } = output;
  if (Object.keys(others).length > 0) {
    const message = "Of the output only its text was taken: the API has no field for the rest.";
    reading.remark("left_out", below(place, "output"), message);
  }
  return { ...item, output: content ?? body ?? "" };
}

function asReasoningText(part: unknown): unknown {
  return isObject(part) && part.type === "text" ? { ...part, type: "reasoning_text" } : part;
}
