import { recognise } from "#items/recognise.ts";
import { isObject } from "#shared/json.ts";

import { dialectOf } from "./dialect.ts";

/** Whether every element is an item of the API by its looks, one of them at least of a known kind. */
export function lookLikeItems(values: readonly unknown[]): boolean {
  return (
    values.every(looksLikeItem) &&
    values.some((value) => recognise(value) !== undefined) &&
    dialectOf(values) === undefined
  );
}

function looksLikeItem(value: unknown): boolean {
  if (!isObject(value) || fieldsOfOthers.some((field) => Object.hasOwn(value, field))) return false;
  const { type, role, content } = value;
  if (Array.isArray(value.items)) return false;
  if (typeof type === "string") return true;
  if (type !== undefined && type !== null) return false;
  return typeof role === "string" ? content !== undefined : isBareReference(value);
}

/** What items never have at their top, and other things with a type do. */
const fieldsOfOthers = ["object", "payload", "stop_reason"];

/** An id alone names a stored item; with anything beside it, it may be anything. */
function isBareReference(value: Record<string, unknown>): boolean {
  return typeof value.id === "string" && Object.keys(value).every((key) => /^(id|type)$/.test(key));
}

/**
 * Whether items are as the API returns them, and not as they are sent: one bears what only returned
 * items have, or each has an id as the API makes them.
 */
export function lookReturned(items: readonly unknown[]): boolean {
  return items.some(bearsReturnedField) || (items.length > 0 && items.every(hasIdOfTheApi));
}

function bearsReturnedField(item: unknown): boolean {
  if (!isObject(item)) return false;
  if (Object.hasOwn(item, "created_by") || Object.hasOwn(item, "parsed_arguments")) return true;
  const { type, role, content, id } = item;
  if (type !== "message") return false;
  if (role !== "assistant" && typeof id === "string") return true;
  return Array.isArray(content) && content.some((part) => isObject(part) && "parsed" in part);
}

function hasIdOfTheApi(item: unknown): boolean {
  return (
    isObject(item) &&
    typeof item.type === "string" &&
    item.type !== "item_reference" &&
    typeof item.id === "string" &&
    /^[a-z]+_[\da-f]{32,}$/.test(item.id)
  );
}
