import { checkItem } from "#body/check-item.ts";
import { recognise } from "#items/recognise.ts";
import type { ItemKind } from "#items/registry.ts";
import { isObject, type JsonObject } from "#shared/json.ts";

/**
 * Whether the SDK's type of an input item takes this one: it does not know items of other kinds or with
 * other fields, and in places it asks for more than the API does.
 */
export function isTypedBySdk(item: unknown): item is JsonObject {
  const kind = recognise(item);
  if (kind === undefined || !isObject(item) || checkItem(kind, item).length > 0) return false;
  return (
    !isRefused(kind, item) &&
    has(item, askedOfItems[kind]) &&
    partsOf(kind, item).every(isPartTyped)
  );
}

function isRefused(kind: ItemKind, { status }: JsonObject): boolean {
  // The SDK's type of a local shell's output names other fields than the API takes.
  return kind === "local_shell_call_output" || (kind === "function_call" && status === null);
}

const askedOfItems: Partial<Record<ItemKind, readonly string[]>> = {
  output_message: ["id", "status", "type"],
  reasoning: ["id"],
  image_generation_call: ["result", "status"],
};

const askedOfParts: Record<string, readonly string[]> = {
  input_image: ["detail"],
  output_text: ["annotations", "logprobs"],
};

function isPartTyped(part: unknown): boolean {
  return isObject(part) && has(part, askedOfParts[String(part.type)]);
}

function partsOf(kind: ItemKind, { content, output }: JsonObject): readonly unknown[] {
  const parts = kind === "custom_tool_call_output" ? output : content;
  return Array.isArray(parts) ? parts : [];
}

function has(value: JsonObject, fields: readonly string[] = []): boolean {
  return fields.every((field) => value[field] !== undefined && value[field] !== null);
}
