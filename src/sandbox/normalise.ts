import type { ItemKind } from "#items/registry.ts";
import { isObject, type JsonObject } from "#shared/json.ts";

import type { Item } from "./sandbox-store.ts";

type Normaliser = (item: JsonObject) => JsonObject;

/** How posted items of a kind come back; a kind that is not named comes back as it was posted, with its id. */
const normalisers: Partial<Record<ItemKind, Normaliser>> = {
  message: asMessage,
  input_message: asMessage,
  output_message: asMessage,
  function_call: filledWith({ status: "completed" }),
  function_call_output: filledWith({ status: "completed" }),
  shell_call: asShellCall,
  shell_call_output: filledWith({ status: "completed", max_output_length: null }),
  local_shell_call_output: filledWith({ status: "completed" }),
  computer_call_output: filledWith({ status: "completed" }),
  image_generation_call: filledWith({ status: "completed", result: null }),
  tool_search_call: filledWith({ call_id: null, execution: "server", status: "completed" }),
  tool_search_output: filledWith({ call_id: null, execution: "server", status: "completed" }),
  custom_tool_call: filledWith({ status: "completed" }),
  custom_tool_call_output: filledWith({ status: "completed" }),
  file_search_call: filledWith({ results: null }),
  mcp_call: filledWith({ approval_request_id: null, error: null, output: null }),
};

/** The item as the API keeps and returns it: with an id, what it fills in, and no absent field as null. */
export function normalise(kind: ItemKind, posted: JsonObject, id: string): Item {
  const item = Object.fromEntries(
    Object.entries(posted).filter(([key, value]) => value !== null && key !== "id"),
  );
  const normalised = normalisers[kind]?.(item) ?? item;
  return { id, type: normalised.type, ...normalised };
}

function filledWith(defaults: JsonObject): Normaliser {
  return (item) => ({ ...item, ...without(defaults, item) });
}

function without(defaults: JsonObject, item: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(defaults).filter(([key]) => !Object.hasOwn(item, key)));
}

function asShellCall(item: JsonObject): JsonObject {
  const { action } = item;
  const limits = { timeout_ms: null, max_output_length: null };
  return {
    ...filledWith({ status: "completed", environment: null })(item),
    action: isObject(action) ? { ...limits, ...action } : action,
  };
}

/** All three shapes of a message come back as one. */
function asMessage({ status, content, role, phase }: JsonObject): JsonObject {
  return {
    type: "message",
    status: status ?? "completed",
    content: typeof content === "string" ? [asPart(role, content)] : asParts(content),
    role,
    ...(phase === undefined ? {} : { phase }),
  };
}

function asPart(role: unknown, text: string): JsonObject {
  return role === "assistant"
    ? { type: "output_text", annotations: [], logprobs: [], text }
    : { type: "input_text", text };
}

const partDefaults: Record<string, JsonObject> = {
  output_text: { type: "output_text", annotations: [], logprobs: [] },
  input_image: { type: "input_image", detail: "auto" },
};

function asParts(content: unknown): unknown {
  if (!Array.isArray(content)) return content;
  return content.map((part: unknown) =>
    isObject(part) ? { ...partDefaults[String(part.type)], ...part } : part,
  );
}
