import type * as z from "zod";

import { recognise } from "#items/recognise.ts";
import { definitionOf, type ItemKind } from "#items/registry.ts";
import { isObject, type JsonObject } from "#shared/json.ts";

import type { Remark } from "../conversation.ts";
import { gatherRemarks, type RemarkGatherer } from "./gather-remarks.ts";
import { asInputMessage } from "./valid-message.ts";

/**
 * Items as the API returns them, made items that it takes: what only stored items have is left out, and
 * ids too where none is needed, because the API gives new ones. Items that are valid input already and
 * have no id come back as they are. `place` names the list in the remarks, such as `output`.
 */
export function toValidInput(
  items: readonly unknown[],
  place = "items",
): { items: unknown[]; remarks: Remark[] } {
  const remarks = gatherRemarks();
  const valid = items.flatMap((item, index) => {
    const input = inputOf(item, `${place}[${index}]`, remarks);
    return input === undefined ? [] : [input];
  });
  return { items: valid, remarks: remarks.all() };
}

/** Undefined for what cannot be input without meaning something else. */
function inputOf(item: unknown, place: string, remarks: RemarkGatherer): unknown {
  if (!isObject(item)) return item;
  const kind = recognise(item);
  if (!kind) {
    remarks.add("kept", place, "An item of a type that is not known here is kept as it is.");
    return item;
  }
  const reason = leftOutBecause(item);
  if (reason) {
    remarks.add("left_out", place, reason);
    return undefined;
  }
  const returned = withoutReturned(item, place, remarks);
  const cleaned = withNulls(kind, withoutId(kind, returned, place, remarks), place, remarks);
  const input = item.role === undefined ? cleaned : asInputMessage(cleaned, place, remarks);
  noteUnknownFields(recognise(input) ?? kind, input, place, remarks);
  return input;
}

/** What the official SDK leaves out as well when it makes input of stored items. */
function leftOutBecause({ type, role, status }: JsonObject): string | undefined {
  if (type === "additional_tools" && role !== "developer")
    return "Additional tools can only be given by the developer role.";
  if (type === "computer_call_output" && status === "failed")
    return "The API takes no computer output that failed.";
  if (type === "custom_tool_call_output" && status !== undefined && status !== "completed")
    return "The API takes no custom tool output that is not completed.";
  return undefined;
}

/** These come back with a status, and are refused with one. */
const refusedWithStatus = new Set<unknown>([
  "custom_tool_call",
  "custom_tool_call_output",
  "reasoning",
]);

/** Fields that only stored items have, or that only an SDK adds. */
function withoutReturned(item: JsonObject, place: string, remarks: RemarkGatherer): JsonObject {
  let rest = without(item, "created_by", place, remarks);
  if (item.type === "function_call") rest = without(rest, "parsed_arguments", place, remarks);
  if (refusedWithStatus.has(item.type)) rest = without(rest, "status", place, remarks);
  if (item.type === "shell_call_output")
    rest = eachIn(rest, "output", place, (chunk, at) => without(chunk, "created_by", at, remarks));
  if (item.type === "file_search_call")
    rest = eachIn(rest, "results", place, (result, at) =>
      without(result, "vector_store_id", at, remarks),
    );
  if (item.type === "web_search_call") rest = withoutApiSources(rest, place, remarks);
  return rest;
}

/** Sources that are no pages are returned, but not taken. */
function withoutApiSources(item: JsonObject, place: string, remarks: RemarkGatherer): JsonObject {
  const { action } = item;
  if (!isObject(action) || !Array.isArray(action.sources)) return item;
  const pages = action.sources.filter((source) => !isObject(source) || source.type !== "api");
  if (pages.length === action.sources.length) return item;
  remarks.add(
    "left_out",
    `${place}.action.sources`,
    "Sources that are no web page are left out: the API does not take them.",
  );
  return { ...item, action: { ...action, sources: pages } };
}

/** In the place of an id, these kinds can be told by another field. */
const insteadOfId: Partial<Record<ItemKind, string>> = {
  reasoning: "encrypted_content",
  local_shell_call_output: "call_id",
};

function withoutId(
  kind: ItemKind,
  item: JsonObject,
  place: string,
  remarks: RemarkGatherer,
): JsonObject {
  const instead = insteadOfId[kind];
  const isNeeded =
    instead === undefined
      ? !accepts(definitionOf(kind).schema.shape.id, undefined)
      : typeof item[instead] !== "string";
  if (isNeeded || !Object.hasOwn(item, "id")) return item;
  const { id: _id, ...rest } = item;
  remarks.add("left_out", place, "Ids are left out where none is needed: the API gives new ones.");
  return rest;
}

/** Fields that may be null and have to be there: stored items lack them where they were null. */
function withNulls(
  kind: ItemKind,
  item: JsonObject,
  place: string,
  remarks: RemarkGatherer,
): JsonObject {
  const lacking = nullsOf(kind).filter((field) => !Object.hasOwn(item, field));
  for (const field of lacking) {
    remarks.add("changed", place, `The missing field "${field}" was filled in: null.`);
  }
  return lacking.length === 0
    ? item
    : { ...item, ...Object.fromEntries(lacking.map((field) => [field, null])) };
}

const nullFields = new Map<ItemKind, readonly string[]>();

function nullsOf(kind: ItemKind): readonly string[] {
  let fields = nullFields.get(kind);
  if (!fields) {
    fields = Object.entries(definitionOf(kind).schema.shape)
      .filter(([, field]) => !accepts(field, undefined) && accepts(field, null))
      .map(([name]) => name);
    nullFields.set(kind, fields);
  }
  return fields;
}

function accepts(schema: z.ZodType | undefined, value: unknown): boolean {
  return schema === undefined || schema.safeParse(value).success;
}

function noteUnknownFields(
  kind: ItemKind,
  item: JsonObject,
  place: string,
  remarks: RemarkGatherer,
): void {
  const { shape } = definitionOf(kind).schema;
  for (const field of Object.keys(item).filter((key) => !Object.hasOwn(shape, key))) {
    remarks.add("kept", place, `The field "${field}" is kept, although the API knows none.`);
  }
}

function without(
  value: JsonObject,
  field: string,
  place: string,
  remarks: RemarkGatherer,
): JsonObject {
  if (!Object.hasOwn(value, field)) return value;
  const { [field]: _left, ...rest } = value;
  remarks.add("left_out", place, `The field "${field}" is left out: it is not part of the input.`);
  return rest;
}

function eachIn(
  item: JsonObject,
  field: string,
  place: string,
  change: (value: JsonObject, place: string) => JsonObject,
): JsonObject {
  const list = item[field];
  if (!Array.isArray(list)) return item;
  const changed = list.map((value: unknown, index) =>
    isObject(value) ? change(value, `${place}.${field}[${index}]`) : value,
  );
  return changed.every((value, index) => value === list[index])
    ? item
    : { ...item, [field]: changed };
}
