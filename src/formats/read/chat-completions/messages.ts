import { isObject } from "#shared/json.ts";

import { addMessage } from "../add-tools.ts";
import type { Calls } from "../calls.ts";
import { below, fieldsOf, leaveBooks, leaveRest } from "../leftovers.ts";
import type { Reading } from "../reading.ts";
import { readAssistant } from "./assistant.ts";
import { readInputContent } from "./parts.ts";
import { readToolMessage } from "./tool-message.ts";

/** Reads messages in their order. `isAlone`: the place is that of the one message, not of the list. */
export function readMessages(
  reading: Reading,
  calls: Calls,
  messages: readonly unknown[],
  place: string,
  isAlone = false,
): void {
  for (const [index, message] of messages.entries()) {
    readMessage(reading, calls, message, isAlone ? place : `${place}[${index}]`);
  }
}

function readMessage(reading: Reading, calls: Calls, message: unknown, place: string): void {
  const fields = fieldsOf(isObject(message) ? message : {});
  const role = fields.take("role");
  if (role === "assistant") readAssistant(reading, calls, fields, place);
  else if (role === "tool" || role === "function") readToolMessage(reading, calls, fields, place);
  else if (role === "system" || role === "developer" || role === "user") {
    const content = readInputContent(reading, fields.take("content"), below(place, "content"));
    addMessage(reading, { role, content }, place);
  } else {
    reading.add(message);
    reading.remark(
      "kept",
      place,
      "This is no message that could be understood; it is kept as it is.",
    );
    return;
  }
  leaveBooks(reading, fields, ["id", "timestamp", "created_at"]);
  leaveRest(reading, fields, place, reasons);
}

const reasons = {
  name: "messages of the API do not name who speaks",
  weight: "it is for training only",
  reasoning: "only reasoning that the API itself sealed can be given back to it",
  reasoning_content: "only reasoning that the API itself sealed can be given back to it",
  reasoning_details: "only reasoning that the API itself sealed can be given back to it",
  audio: "conversations take no audio",
};
