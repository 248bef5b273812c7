import type { Calls } from "../calls.ts";
import { below, type Fields } from "../leftovers.ts";
import type { Reading } from "../reading.ts";
import { readInputContent } from "./parts.ts";

/** The result of a tool becomes the output of the call it answers, of that call's kind. */
export function readToolMessage(
  reading: Reading,
  calls: Calls,
  fields: Fields,
  place: string,
): void {
  const name = fields.take("name");
  const isNamed = typeof name === "string";
  const id = fields.take("tool_call_id");
  const call = calls.answer(id, isNamed ? name : undefined, below(place, "tool_call_id"));
  if (isNamed && call.name !== name) {
    reading.remark(
      "left_out",
      below(place, "name"),
      "`name` was left out: the call that is answered names the tool.",
    );
  }
  const output = readInputContent(reading, fields.take("content") ?? "", below(place, "content"));
  const type = call.family === "custom" ? "custom_tool_call_output" : "function_call_output";
  reading.add({ type, call_id: call.callId, output });
}
