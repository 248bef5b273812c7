import { isObject } from "#shared/json.ts";

import { followCalls } from "../calls.ts";
import { dialectOf } from "../dialect.ts";
import { fieldsOf, leaveSettings } from "../leftovers.ts";
import { messageLines } from "../message-lines.ts";
import type { Reader, TextReader } from "../reader.ts";
import { startReading } from "../reading.ts";
import { harmonyMessage } from "./message.ts";
import { parseHarmony } from "./parse-harmony.ts";
import { readHarmonyMessage } from "./read-message.ts";

/** A conversation of gpt-oss as JSON, or its messages alone. */
export const harmony: Reader = {
  format: "harmony",
  label: "Harmony conversation",
  recognises(value) {
    const { messages } = partsOf(value);
    return dialectOf(messages) === "harmony";
  },
  read(value) {
    const reading = startReading();
    const calls = followCalls(reading);
    const { messages, place, around } = partsOf(value);
    for (const [index, message] of messages.entries()) {
      const messagePlace = `${place}[${index}]`;
      if (isObject(message))
        readHarmonyMessage(reading, calls, harmonyMessage(message), messagePlace);
      else {
        reading.add(message);
        reading.remark(
          "kept",
          messagePlace,
          "This is no message that could be understood; it is kept as it is.",
        );
      }
    }
    leaveSettings(reading, fieldsOf(around), "");
    return reading.conversation();
  },
};

/** The same messages, one a line. */
export const harmonyLines = messageLines(harmony, "harmony");

/** The same as the model reads and writes it, with `<|start|>` and the other marks. */
export const harmonyText: TextReader = {
  format: harmony.format,
  label: harmony.label,
  recognisesText(text) {
    return /^\s*<\|(?:start|channel|message)\|>/.test(text) && text.includes("<|message|>");
  },
  readText(text) {
    const reading = startReading();
    const calls = followCalls(reading);
    for (const [index, message] of parseHarmony(text).entries()) {
      readHarmonyMessage(reading, calls, message, `messages[${index}]`);
    }
    return reading.conversation();
  },
};

function partsOf(value: unknown) {
  if (Array.isArray(value)) return { messages: value, place: "", around: {} };
  if (!isObject(value)) return { messages: [], place: "", around: {} };
  const { messages, ...around } = value;
  if (Array.isArray(messages)) return { messages, place: "messages", around };
  return { messages: [value], place: "", around: {} };
}
