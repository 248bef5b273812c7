import { isObject } from "#shared/json.ts";

import { addMessage } from "../add-tools.ts";
import type { Calls } from "../calls.ts";
import { below, fieldsOf, leaveBooks, leaveRest } from "../leftovers.ts";
import type { Reading } from "../reading.ts";
import { readAnswer } from "./answer.ts";
import { readInputBlocks } from "./blocks.ts";
import { isToolResult, readToolResult } from "./tool-result.ts";

/** One message; its calls and results become items of their own, in the order of its blocks. */
export function readMessage(reading: Reading, calls: Calls, message: unknown, place: string): void {
  const fields = fieldsOf(isObject(message) ? message : {});
  const role = fields.take("role");
  if (role === "assistant") {
    readAnswer(reading, calls, fields.take("content"), below(place, "content"));
  } else if (role === "user" || role === "system") {
    readTurn(reading, calls, role, fields.take("content"), place);
  } else {
    reading.add(message);
    reading.remark(
      "kept",
      place,
      "This is no message that could be understood; it is kept as it is.",
    );
    return;
  }
  leaveBooks(reading, fields, books);
  leaveRest(reading, fields, place);
}

const books = ["id", "type", "model", "stop_reason", "stop_sequence", "usage", "container"];

function readTurn(
  reading: Reading,
  calls: Calls,
  role: string,
  content: unknown,
  place: string,
): void {
  if (!Array.isArray(content)) {
    reading.add({ type: "message", role, content });
    return;
  }
  let said: unknown[] = [];
  let wasSaid = false;
  const say = () => {
    if (wasSaid) addMessage(reading, { role, content: said }, place);
    said = [];
    wasSaid = false;
  };
  for (const [index, block] of content.entries()) {
    const blockPlace = `${below(place, "content")}[${index}]`;
    if (isToolResult(block)) {
      say();
      readToolResult(reading, calls, block, blockPlace);
    } else {
      wasSaid = true;
      said.push(...readInputBlocks(reading, [block], below(place, "content"), index));
    }
  }
  say();
}
