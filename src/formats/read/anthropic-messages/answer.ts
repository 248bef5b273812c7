import { isObject, type JsonObject } from "#shared/json.ts";

import type { Calls } from "../calls.ts";
import { asText } from "../chat-completions/parts.ts";
import { below, fieldsOf, leaveRest } from "../leftovers.ts";
import type { Reading } from "../reading.ts";
import { readCitations } from "./citations.ts";
import { reasons } from "./reasons.ts";
import { isToolResult, readToolResult } from "./tool-result.ts";

/** What the assistant said and called, in the order of its blocks; texts in a row are one message. */
export function readAnswer(reading: Reading, calls: Calls, content: unknown, place: string): void {
  if (!Array.isArray(content)) {
    reading.add({ type: "message", role: "assistant", content });
    return;
  }
  let said: JsonObject[] = [];
  const say = () => {
    if (said.length > 0) reading.add({ type: "message", role: "assistant", content: plain(said) });
    said = [];
  };
  for (const [index, block] of content.entries()) {
    const blockPlace = `${place}[${index}]`;
    if (isObject(block) && block.type === "text") {
      said.push(readText(reading, block, blockPlace));
    } else if (isToolResult(block)) {
      say();
      readToolResult(reading, calls, block, blockPlace);
    } else if (isObject(block) && (block.type === "tool_use" || block.type === "mcp_tool_use")) {
      say();
      readCall(reading, calls, block, blockPlace);
    } else {
      leaveBlock(reading, block, blockPlace);
    }
  }
  say();
}

/** A single text without citations is written in the short form. */
function plain(said: readonly JsonObject[]): unknown {
  const [only] = said;
  return said.length === 1 && only && !("annotations" in only) ? only.text : said;
}

function readText(reading: Reading, block: JsonObject, place: string): JsonObject {
  const fields = fieldsOf(block);
  fields.take("type");
  const text = fields.take("text");
  const length = typeof text === "string" ? text.length : 0;
  const annotations = readCitations(
    reading,
    fields.take("citations"),
    length,
    below(place, "citations"),
  );
  leaveRest(reading, fields, place, reasons);
  return { type: "output_text", text, ...(annotations.length > 0 ? { annotations } : {}) };
}

function readCall(reading: Reading, calls: Calls, block: JsonObject, place: string): void {
  const fields = fieldsOf(block);
  const isOfServer = fields.take("type") === "mcp_tool_use";
  const name = asText(fields.take("name"));
  const { callId } = calls.open(fields.take("id"), "function", name, below(place, "id"));
  const values = asText(fields.take("input") ?? {});
  reading.add({ type: "function_call", name, arguments: values, call_id: callId });
  if (isOfServer) {
    reading.remark(
      "changed",
      place,
      "The call of an MCP server became a function call: the API takes none of a server that it did not call itself.",
    );
  }
  leaveRest(reading, fields, place, reasons);
}

function leaveBlock(reading: Reading, block: unknown, place: string): void {
  const type = isObject(block) ? String(block.type) : typeof block;
  reading.remark(
    "left_out",
    place,
    type === "thinking" || type === "redacted_thinking"
      ? "The reasoning was left out: only reasoning that the API itself sealed can be given back to it."
      : `\`${type}\` was left out: what another provider ran by itself cannot be said in the API's items.`,
  );
}
