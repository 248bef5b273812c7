import { isObject, type JsonObject } from "#shared/json.ts";

/** Whose words a list of messages is written in, where it has words that no item of the API has. */
export type Dialect =
  | "agents_session"
  | "anthropic_messages"
  | "assistants_thread"
  | "chat_completions"
  | "harmony";

/**
 * The dialect of a list of messages; undefined where nothing in it is foreign to the API's items. One
 * sign is enough: in a list of foreign messages most look like ours. Readers that ask this exclude one
 * another by it.
 */
export function dialectOf(messages: readonly unknown[]): Dialect | undefined {
  const objects = messages.filter(isObject);
  return signs.find(([, isSign]) => objects.some(isSign))?.[0];
}

/** Strongest first: the words of a later one are also heard in the earlier ones. */
const signs: readonly (readonly [Dialect, (message: JsonObject) => boolean])[] = [
  [
    "assistants_thread",
    ({ object }) => object === "thread.message" || object === "thread.run.step",
  ],
  ["agents_session", isOfAgents],
  ["harmony", isOfHarmony],
  ["anthropic_messages", isOfAnthropic],
  ["chat_completions", isOfChatCompletions],
];

function isOfAgents(item: JsonObject): boolean {
  return (
    agentsFields.some((name) => Object.hasOwn(item, name)) ||
    agentsTypes.has(item.type) ||
    partsOf(item).some(
      (part) =>
        Object.hasOwn(part, "providerData") ||
        (part.type === "input_image" && Object.hasOwn(part, "image")) ||
        (part.type === "input_file" && Object.hasOwn(part, "file")),
    )
  );
}

const agentsFields = [
  "providerData",
  "provider_data",
  "callId",
  "message_data",
  "rawItem",
  "raw_item",
];

const agentsTypes = new Set<unknown>([
  "function_call_result",
  "hosted_tool_call",
  "computer_call_result",
]);

function isOfHarmony(message: JsonObject): boolean {
  if (message.type !== undefined) return false;
  return (
    (isObject(message.author) && typeof message.author.role === "string") ||
    ("role" in message && harmonyFields.some((name) => typeof message[name] === "string")) ||
    partsOf(message).some(({ type }) => type === "system_content" || type === "developer_content")
  );
}

const harmonyFields = ["channel", "recipient", "content_type"];

function isOfAnthropic(message: JsonObject): boolean {
  if (message.type === "message") {
    return "stop_reason" in message && "role" in message && Array.isArray(message.content);
  }
  if (message.type !== undefined) return false;
  return partsOf(message).some(
    (part) =>
      anthropicTypes.has(part.type) ||
      (part.type === "image" && isObject(part.source)) ||
      (part.type === "text" && ("cache_control" in part || "citations" in part)),
  );
}

const anthropicTypes = new Set<unknown>([
  "document",
  "mcp_tool_result",
  "mcp_tool_use",
  "redacted_thinking",
  "search_result",
  "server_tool_use",
  "thinking",
  "tool_result",
  "tool_use",
]);

function isOfChatCompletions(message: JsonObject): boolean {
  if (message.type !== undefined || typeof message.role !== "string") return false;
  return (
    message.role === "tool" ||
    message.role === "function" ||
    chatFields.some((name) => Object.hasOwn(message, name)) ||
    partsOf(message).some(({ type }) => chatTypes.has(type))
  );
}

const chatFields = [
  "annotations",
  "audio",
  "function_call",
  "name",
  "reasoning",
  "reasoning_content",
  "refusal",
  "tool_call_id",
  "tool_calls",
  "weight",
];

const chatTypes = new Set<unknown>(["file", "image_url", "input_audio", "text", "video_url"]);

function partsOf({ content }: JsonObject): JsonObject[] {
  return Array.isArray(content) ? content.filter(isObject) : [];
}
