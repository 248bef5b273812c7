import { isObject } from "#shared/json.ts";

import type { Calls } from "../calls.ts";
import { below, fieldsOf, leaveRest, type Fields } from "../leftovers.ts";
import type { Reading } from "../reading.ts";
import { asText, readOutputContent } from "./parts.ts";

/** What the assistant said becomes a message, and each of its calls an item after it. */
export function readAssistant(reading: Reading, calls: Calls, fields: Fields, place: string): void {
  const content = readOutputContent(reading, fields, place);
  if (content.length > 0) {
    reading.add({ type: "message", role: "assistant", content });
  }
  const toolCalls = fields.take("tool_calls");
  if (Array.isArray(toolCalls)) {
    for (const [index, call] of toolCalls.entries()) {
      readCall(reading, calls, call, `${below(place, "tool_calls")}[${index}]`);
    }
  }
  const legacy = fields.take("function_call");
  if (isObject(legacy)) {
    const name = asText(legacy.name);
    const { callId } = calls.open(undefined, "function", name, below(place, "function_call"));
    reading.add(functionCall(name, legacy.arguments, callId));
  }
  const isCalling = isObject(legacy) || (Array.isArray(toolCalls) && toolCalls.length > 0);
  if (content.length === 0 && !isCalling) {
    reading.remark("left_out", place, "The message was left out: it says nothing.");
  }
}

function readCall(reading: Reading, calls: Calls, value: unknown, place: string): void {
  if (!isObject(value)) {
    reading.add(value);
    reading.remark("kept", place, "This is no call that could be understood; it is kept as it is.");
    return;
  }
  const fields = fieldsOf(value);
  fields.take("type");
  // Streams number their calls; the order says the same.
  fields.take("index");
  const custom = fields.take("custom");
  const called = fields.take("function");
  const idPlace = below(place, "id");
  if (isObject(custom)) {
    const name = asText(custom.name);
    const { callId } = calls.open(fields.take("id"), "custom", name, idPlace);
    reading.add({ type: "custom_tool_call", name, input: asText(custom.input), call_id: callId });
  } else {
    const named = isObject(called) ? called : {};
    const name = asText(named.name);
    const { callId } = calls.open(fields.take("id"), "function", name, idPlace);
    reading.add(functionCall(name, named.arguments, callId));
    if (named.arguments !== undefined && typeof named.arguments !== "string") {
      reading.remark(
        "changed",
        below(place, "function.arguments"),
        "Arguments are JSON text in the API; they were written as text.",
      );
    }
  }
  leaveRest(reading, fields, place);
}

function functionCall(name: string, values: unknown, callId: string) {
  return { type: "function_call", name, arguments: asText(values ?? ""), call_id: callId };
}
