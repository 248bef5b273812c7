import { isObject } from "#shared/json.ts";

import { dialectOf } from "../dialect.ts";

/** True for a line of a training file; a bare list of messages that ends with the answer is one too. */
export function isTrainingExample(value: unknown): boolean {
  if (!isObject(value)) return false;
  if (isPreference(value)) return true;
  if (typeof value.prompt === "string" && typeof value.completion === "string") return true;
  if (!Array.isArray(value.messages)) return false;
  const dialect = dialectOf(value.messages);
  if (dialect !== undefined && dialect !== "chat_completions") return false;
  const last: unknown = value.messages.at(-1);
  return (
    value.messages.some((message) => isObject(message) && "weight" in message) ||
    (Object.keys(value).every((name) => trainingFields.has(name)) &&
      isObject(last) &&
      last.role === "assistant")
  );
}

/** True for a line that sets an answer against a worse one. */
export function isPreference(value: unknown): boolean {
  return (
    isObject(value) &&
    isObject(value.input) &&
    Array.isArray(value.input.messages) &&
    Array.isArray(value.preferred_output)
  );
}

const trainingFields = new Set(["functions", "messages", "parallel_tool_calls", "tools"]);
