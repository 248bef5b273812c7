import { checkItemOnce } from "#body/check-item.ts";
import { recognise } from "#items/recognise.ts";
import type { ItemKind } from "#items/registry.ts";
import { isObject, type JsonObject } from "#shared/json.ts";

/**
 * Whether the SDK's type of an input item takes this one: it does not know items of other kinds or with
 * other fields, and in places it asks for more than the API does.
 */
export function isTypedBySdk(item: unknown): item is JsonObject {
  const kind = recognise(item);
  if (kind === undefined || !isObject(item) || checkItemOnce(kind, item).length > 0) return false;
  return has(item, askedOfItems[kind]) && partsOf(item).every(isPartTyped);
}

const askedOfItems: Partial<Record<ItemKind, readonly string[]>> = {
  output_message: ["id", "status", "type"],
  reasoning: ["id"],
};

const askedOfParts: Record<string, readonly string[]> = {
  input_image: ["detail"],
  output_text: ["annotations", "logprobs"],
};

function isPartTyped(part: unknown): boolean {
  return isObject(part) && has(part, askedOfParts[String(part.type)]);
}

function partsOf({ content }: JsonObject): readonly unknown[] {
  return Array.isArray(content) ? content : [];
}

function has(value: JsonObject, fields: readonly string[] = []): boolean {
  return fields.every((field) => value[field] !== undefined && value[field] !== null);
}
