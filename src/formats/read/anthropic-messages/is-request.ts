import { isObject, type JsonObject } from "#shared/json.ts";

import { dialectOf } from "../dialect.ts";

/** True for a request of the Messages API, also where its messages are nothing but text. */
export function isAnthropicRequest(value: unknown): value is JsonObject & { messages: unknown[] } {
  if (!isObject(value) || !Array.isArray(value.messages)) return false;
  const dialect = dialectOf(value.messages);
  if (dialect !== undefined && dialect !== "chat_completions")
    return dialect === "anthropic_messages";
  if (
    value.messages.some(
      (message) => isObject(message) && (message.role === "tool" || "tool_calls" in message),
    )
  )
    return false;
  return (
    ownFields.some((name) => Object.hasOwn(value, name)) ||
    (Array.isArray(value.tools) &&
      value.tools.some((tool) => isObject(tool) && "input_schema" in tool))
  );
}

const ownFields = ["system", "anthropic_version", "stop_sequences"];
