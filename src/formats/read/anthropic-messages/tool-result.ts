import { isObject, type JsonObject } from "#shared/json.ts";

import type { Calls } from "../calls.ts";
import { below, fieldsOf, leaveRest } from "../leftovers.ts";
import type { Reading } from "../reading.ts";
import { readInputContent } from "./blocks.ts";
import { reasons } from "./reasons.ts";

/** True for the result of a tool that the caller ran, or that a server of MCP did. */
export function isToolResult(block: unknown): block is JsonObject {
  return isObject(block) && (block.type === "tool_result" || block.type === "mcp_tool_result");
}

export function readToolResult(
  reading: Reading,
  calls: Calls,
  block: JsonObject,
  place: string,
): void {
  const fields = fieldsOf(block);
  fields.take("type");
  const id = fields.take("tool_use_id");
  const { callId } = calls.answer(id, undefined, below(place, "tool_use_id"));
  const output = readInputContent(reading, fields.take("content"), below(place, "content"));
  reading.add({ type: "function_call_output", call_id: callId, output });
  if (fields.take("is_error") === true) {
    reading.remark(
      "left_out",
      below(place, "is_error"),
      `\`is_error\` was left out: ${reasons.is_error}.`,
    );
  }
  leaveRest(reading, fields, place, reasons);
}
