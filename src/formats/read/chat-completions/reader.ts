import { isAnthropicRequest } from "../anthropic-messages/is-request.ts";
import { collect } from "../assistants-thread/collect.ts";
import { followCalls } from "../calls.ts";
import { dialectOf } from "../dialect.ts";
import { isTrainingExample } from "../fine-tuning/is-training-example.ts";
import { messageLines } from "../message-lines.ts";
import type { Reader } from "../reader.ts";
import { startReading } from "../reading.ts";
import { readMessages } from "./messages.ts";
import { readRequest } from "./request.ts";
import { readResponse } from "./response.ts";
import { sourceOf } from "./source.ts";

/** Messages, a request, a response, both together, or a line of a batch file. */
export const chatCompletions: Reader = {
  format: "chat_completions",
  label: "Chat Completions messages",
  recognises(value) {
    if (isTrainingExample(value)) return false;
    const { messages, request, response } = sourceOf(value);
    if (messages) return dialectOf(messages) === "chat_completions";
    if (!request) return response !== undefined;
    if (isAnthropicRequest(request) || collect(request)) return false;
    const dialect = dialectOf(Array.isArray(request.messages) ? request.messages : []);
    return dialect === undefined || dialect === "chat_completions";
  },
  read(value) {
    const reading = startReading();
    const calls = followCalls(reading);
    const source = sourceOf(value);
    const metadata = [];
    if (source.messages) readMessages(reading, calls, source.messages, source.place);
    if (source.request) metadata.push(...readRequest(reading, calls, source.request, source.place));
    if (source.response) readResponse(reading, calls, source.response, source.responsePlace);
    return reading.conversation({ metadata });
  },
};

/** The same messages, one a line. */
export const chatCompletionsLines = messageLines(chatCompletions, "chat_completions");
