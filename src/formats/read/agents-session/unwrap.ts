import { isObject, type JsonObject } from "#shared/json.ts";

import { fieldsOf, leaveBooks, leaveRest } from "../leftovers.ts";
import type { Reading } from "../reading.ts";

/** The item inside a row of a session's table or an entry of a run; undefined where none can be read. */
export function unwrap(reading: Reading, value: unknown, place: string): JsonObject | undefined {
  if (!isObject(value)) return keep(reading, value, place);
  const name = ["message_data", "rawItem", "raw_item"].find((each) => Object.hasOwn(value, each));
  if (name === undefined) return value;
  const fields = fieldsOf(value);
  const inner = parsed(fields.take(name));
  // An entry of a run repeats the output that is in its item.
  fields.take("output");
  leaveBooks(reading, fields, books);
  leaveRest(reading, fields, place);
  return isObject(inner) ? inner : keep(reading, inner, `${place}.${name}`);
}

const books = [
  "id",
  "session_id",
  "created_at",
  "type",
  "agent",
  "source",
  "target",
  "sourceAgent",
  "targetAgent",
  "source_agent",
  "target_agent",
];

/** A table holds the item as text. */
function parsed(value: unknown): unknown {
  if (typeof value !== "string") return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}

function keep(reading: Reading, value: unknown, place: string): undefined {
  reading.add(value);
  reading.remark("kept", place, "This is no item that could be understood; it is kept as it is.");
}
