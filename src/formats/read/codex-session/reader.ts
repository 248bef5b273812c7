import { isObject, type JsonObject } from "#shared/json.ts";

import { addStoredItem } from "../add-stored-item.ts";
import type { LinesReader } from "../reader.ts";
import { startReading } from "../reading.ts";
import { countLines } from "./count-lines.ts";
import { storedItem } from "./stored-item.ts";

/** The log of a session of Codex: its `response_item` lines are items, all others are about them. */
export const codexSession: LinesReader = {
  format: "codex_session",
  label: "Codex session",
  recognisesLines(values) {
    return (
      values.some(isLineOfLog) && values.every((value) => isLineOfLog(value) || isOldLine(value))
    );
  },
  readLines(values) {
    const reading = startReading();
    const others: unknown[] = [];
    const withoutCall = new Set<unknown>();
    for (const [index, line] of values.entries()) {
      const { item, place } = itemOf(line, `[${index}]`);
      if (!item) {
        others.push(line);
      } else if (String(item.type).endsWith("_output") && withoutCall.has(item.call_id)) {
        reading.remark("left_out", place, "The output was left out, as was the call it answers.");
      } else if (!addStoredItem(reading, storedItem(reading, item, place), place)) {
        if (typeof item.call_id === "string") withoutCall.add(item.call_id);
      }
    }
    countLines(reading, others);
    return reading.conversation({ name: nameOf(values), metadata: [] });
  },
};

const lineTypes = new Set<unknown>([
  "compacted",
  "event_msg",
  "response_item",
  "session_meta",
  "turn_context",
]);

function isLineOfLog(value: unknown): boolean {
  if (!isObject(value)) return false;
  return (lineTypes.has(value.type) && isObject(value.payload)) || value.record_type === "state";
}

/** Later versions add types of lines; the first ones wrote items as they are, after a line about the session. */
function isOldLine(value: unknown): boolean {
  if (!isObject(value)) return false;
  return typeof value.type === "string" || (typeof value.id === "string" && "timestamp" in value);
}

function itemOf(line: unknown, place: string): { item?: JsonObject; place: string } {
  if (!isObject(line)) return { place };
  if (line.type === "response_item" && isObject(line.payload)) {
    return { item: line.payload, place: `${place}.payload` };
  }
  const isBare = typeof line.type === "string" && !isObject(line.payload);
  return isBare ? { item: line, place } : { place };
}

function nameOf(values: readonly unknown[]): string | undefined {
  const first = values.find(isObject);
  const about = isObject(first?.payload) ? first.payload : first;
  const time = about?.timestamp ?? first?.timestamp;
  return typeof time === "string"
    ? `Codex session of ${time.slice(0, 16).replace("T", " ")}`
    : undefined;
}
