import { isObject, type JsonObject } from "#shared/json.ts";

import { followCalls } from "../calls.ts";
import { readMessages } from "../chat-completions/messages.ts";
import { readRequest } from "../chat-completions/request.ts";
import { fieldsOf, leaveRest } from "../leftovers.ts";
import type { Reader } from "../reader.ts";
import { startReading } from "../reading.ts";
import { isPreference, isTrainingExample } from "./is-training-example.ts";

/** One line of a file for fine-tuning: a chat, a prompt with its completion, or a preference. */
export const fineTuning: Reader = {
  format: "fine_tuning",
  label: "Fine-tuning example",
  recognises: isTrainingExample,
  read(value) {
    const reading = startReading();
    const calls = followCalls(reading);
    const example = isObject(value) ? value : {};
    const metadata = [];
    if (isPreference(example)) {
      const fields = fieldsOf(example);
      const input = fields.take("input");
      const preferred = fields.take("preferred_output");
      metadata.push(...readRequest(reading, calls, isObject(input) ? input : {}, "input"));
      readMessages(reading, calls, Array.isArray(preferred) ? preferred : [], "preferred_output");
      leaveRest(reading, fields, "", {
        non_preferred_output: "a conversation goes one way, and the preferred answer was taken",
      });
    } else {
      metadata.push(...readRequest(reading, calls, asChat(example), ""));
    }
    return reading.conversation({ metadata });
  },
};

/** The oldest form has no messages, only what is asked and what is answered. */
function asChat(example: JsonObject): JsonObject {
  if (Array.isArray(example.messages)) return example;
  const { prompt, completion, ...rest } = example;
  return {
    ...rest,
    messages: [
      { role: "user", content: prompt },
      { role: "assistant", content: completion },
    ],
  };
}
