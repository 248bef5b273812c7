import { isObject, type JsonObject } from "#shared/json.ts";

import type { Calls } from "../calls.ts";
import { below, fieldsOf, leaveBooks, leaveRest, leaveSettings } from "../leftovers.ts";
import type { Reading } from "../reading.ts";
import { readMessages } from "./messages.ts";

/** The message of the first choice; a conversation cannot hold the others. */
export function readResponse(
  reading: Reading,
  calls: Calls,
  response: JsonObject,
  place: string,
): void {
  const fields = fieldsOf(response);
  const choices = fields.take("choices");
  const [first, ...others]: unknown[] = Array.isArray(choices) ? choices : [];
  const choicePlace = `${below(place, "choices")}[0]`;
  if (isObject(first)) {
    const choice = fieldsOf(first);
    readMessages(reading, calls, [choice.take("message")], `${choicePlace}.message`, true);
    leaveBooks(reading, choice, ["index", "finish_reason", "native_finish_reason", "stop_reason"]);
    leaveRest(reading, choice, choicePlace);
  }
  for (const index of others.keys()) {
    reading.remark(
      "left_out",
      `${below(place, "choices")}[${index + 1}]`,
      "Only the first of several answers was taken: a conversation goes one way.",
    );
  }
  leaveBooks(reading, fields, books);
  leaveSettings(reading, fields, place);
}

const books = ["id", "object", "created", "model", "usage", "system_fingerprint", "service_tier"];
