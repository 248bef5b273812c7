import { isObject } from "#shared/json.ts";

import type { Calls } from "../calls.ts";
import type { Reading } from "../reading.ts";
import type { HarmonyMessage } from "./message.ts";

/** A message to a tool is a call: of a function where it speaks JSON, else of a tool that takes text. */
export function readCall(
  reading: Reading,
  calls: Calls,
  { contentType }: HarmonyMessage,
  recipient: string,
  content: string,
  place: string,
): void {
  const name = toolNameOf(recipient);
  if (!recipient.startsWith("functions.")) {
    reading.remark(
      "changed",
      place,
      "The call of a built-in tool became a call of a tool of that name.",
    );
  }
  const isFunction =
    recipient.startsWith("functions.") ||
    contentType?.includes("json") === true ||
    isJsonObject(content);
  const { callId } = calls.open(undefined, isFunction ? "function" : "custom", name, place);
  reading.add(
    isFunction
      ? { type: "function_call", name, arguments: content, call_id: callId }
      : { type: "custom_tool_call", name, input: content, call_id: callId },
  );
}

/** `functions.get_weather` is `get_weather`; a built-in tool keeps its family's name. */
export function toolNameOf(recipient: string): string {
  return recipient.replace(/^functions\./, "").replaceAll(/[^a-zA-Z0-9_-]/g, "_");
}

function isJsonObject(text: string): boolean {
  try {
    return isObject(JSON.parse(text));
  } catch {
    return false;
  }
}
