import { isObject } from "#shared/json.ts";

/** Fields by which a message shows that it belongs to another API. */
const foreignFields = [
  "attachments",
  "audio",
  "author",
  "channel",
  "function_call",
  "name",
  "reasoning_content",
  "recipient",
  "refusal",
  "stop_reason",
  "thread_id",
  "tool_call_id",
  "tool_calls",
  "weight",
];

const roles = new Set(["user", "assistant", "system", "developer"]);

const parts = new Set(["input_text", "input_image", "input_file", "output_text", "refusal"]);

/**
 * Whether `{ role, content }` without a `type` is a message of the API that we write for, and not one
 * of Chat Completions or another API: plain text or its own parts, its own roles, no field of theirs.
 */
export function isOwnMessage(value: unknown): boolean {
  if (!isObject(value) || typeof value.role !== "string" || !roles.has(value.role)) return false;
  const { type, content } = value;
  if (type !== undefined && type !== null) return false;
  if (foreignFields.some((field) => Object.hasOwn(value, field))) return false;
  if (!Array.isArray(content)) return typeof content === "string";
  return content.every((part: unknown) => isObject(part) && parts.has(String(part.type)));
}
