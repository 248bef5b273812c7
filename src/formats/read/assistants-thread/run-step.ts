import { isObject, type JsonObject } from "#shared/json.ts";

import type { Calls } from "../calls.ts";
import { asText } from "../chat-completions/parts.ts";
import { below, fieldsOf, leaveBooks, leaveRest } from "../leftovers.ts";
import type { Reading } from "../reading.ts";

/** The calls of a step and their outputs; a step that made a message says nothing that the message does not. */
export function readRunStep(reading: Reading, calls: Calls, step: JsonObject, place: string): void {
  const fields = fieldsOf(step);
  const details = fields.take("step_details");
  const listed: unknown = isObject(details) ? details.tool_calls : undefined;
  if (Array.isArray(listed)) {
    const listPlace = below(place, "step_details.tool_calls");
    const called = listed
      .filter(isObject)
      .map((call, index) => ({ call, place: `${listPlace}[${index}]` }));
    const answers = called.flatMap((each) => readCall(reading, calls, each.call, each.place));
    for (const answer of answers) reading.add(answer);
  }
  leaveBooks(reading, fields, books);
  leaveRest(reading, fields, place);
}

const books = [
  "id",
  "object",
  "created_at",
  "run_id",
  "assistant_id",
  "thread_id",
  "type",
  "status",
  "completed_at",
  "cancelled_at",
  "expired_at",
  "failed_at",
  "last_error",
  "usage",
];

/** Adds the call and gives its output, which stands after all calls of the step. */
function readCall(reading: Reading, calls: Calls, call: JsonObject, place: string): JsonObject[] {
  const called = call.function;
  if (!isObject(called)) {
    reading.remark(
      "left_out",
      place,
      `\`${String(call.type)}\` was left out: the API takes such a call only with the id that it gave itself.`,
    );
    return [];
  }
  const name = asText(called.name);
  const { callId } = calls.open(call.id, "function", name, below(place, "id"));
  const values = asText(called.arguments ?? "");
  reading.add({ type: "function_call", name, arguments: values, call_id: callId });
  const { output } = called;
  if (output === null || output === undefined) return [];
  return [{ type: "function_call_output", call_id: callId, output: asText(output) }];
}
