import { followCalls } from "../calls.ts";
import { messageLines } from "../message-lines.ts";
import type { Reader } from "../reader.ts";
import { startReading } from "../reading.ts";
import { readMessage } from "./message.ts";
import { readRequest } from "./request.ts";
import { sourceOf } from "./source.ts";

/** Messages of the Messages API, a request, a response, or both together. */
export const anthropicMessages: Reader = {
  format: "anthropic_messages",
  label: "Anthropic Messages",
  recognises(value) {
    return sourceOf(value) !== undefined;
  },
  read(value) {
    const reading = startReading();
    const calls = followCalls(reading);
    const source = sourceOf(value);
    if (source?.request) readRequest(reading, calls, source.request, source.place);
    for (const [index, message] of (source?.messages ?? []).entries()) {
      readMessage(reading, calls, message, Array.isArray(value) ? `[${index}]` : "");
    }
    if (source?.response) readMessage(reading, calls, source.response, source.responsePlace);
    return reading.conversation();
  },
};

/** The same messages, one a line. */
export const anthropicMessagesLines = messageLines(anthropicMessages, "anthropic_messages");
