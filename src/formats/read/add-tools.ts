import { isObject } from "#shared/json.ts";

import { fieldsOf, leaveRest } from "./leftovers.ts";
import type { Reading } from "./reading.ts";

/** Offers the tools of another format as an item, which is where a conversation can hold them. */
export function addTools(reading: Reading, tools: readonly unknown[], place: string): void {
  if (tools.length === 0) return;
  reading.add({ type: "additional_tools", role: "developer", tools });
  reading.remark(
    "changed",
    place,
    "The tools became an `additional_tools` item: a conversation has no other place for them.",
  );
}

/**
 * A function as Chat Completions and Harmony describe it, in the words of the API. Its schema was not
 * enforced there unless it says so, and it is not here.
 */
export function functionTool(reading: Reading, value: unknown, place: string): unknown {
  if (!isObject(value)) return value;
  const fields = fieldsOf(value);
  const description = fields.take("description");
  const tool = {
    type: "function",
    name: fields.take("name"),
    ...(typeof description === "string" ? { description } : {}),
    parameters: fields.take("parameters") ?? null,
    strict: fields.take("strict") ?? false,
  };
  leaveRest(reading, fields, place);
  return tool;
}

/** Adds a message unless nothing of it could be carried over, and says so then. */
export function addMessage(
  reading: Reading,
  message: { role: string; content: unknown; phase?: string },
  place: string,
): void {
  if (Array.isArray(message.content) && message.content.length === 0) {
    reading.remark(
      "left_out",
      place,
      "The message was left out: nothing of it could be carried over.",
    );
    return;
  }
  reading.add({ type: "message", ...message });
}
