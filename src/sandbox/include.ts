import { isObject, type JsonObject } from "#shared/json.ts";

import { unsupportedValue } from "./errors.ts";
import type { Item } from "./sandbox-store.ts";

/** Where a part stands that a reader must ask for. */
type OptionalPart = {
  type: string;
  field: string;
  /** The field of the item that holds it, itself an object or a list of parts. */
  within?: string;
  /** The type of those parts in the list that have it. */
  part?: string;
  /** What stands in its place when the answer needs the field; otherwise the field is left out. */
  without?: null | readonly [];
};

const optionalParts: Record<string, OptionalPart> = {
  "file_search_call.results": { type: "file_search_call", field: "results", without: null },
  "web_search_call.action.sources": {
    type: "web_search_call",
    within: "action",
    field: "sources",
  },
  "message.input_image.image_url": {
    type: "message",
    within: "content",
    part: "input_image",
    field: "image_url",
  },
  "computer_call_output.output.image_url": {
    type: "computer_call_output",
    within: "output",
    field: "image_url",
  },
  "code_interpreter_call.outputs": {
    type: "code_interpreter_call",
    field: "outputs",
    without: null,
  },
  "reasoning.encrypted_content": { type: "reasoning", field: "encrypted_content" },
  "message.output_text.logprobs": {
    type: "message",
    within: "content",
    part: "output_text",
    field: "logprobs",
    without: [],
  },
};

/** The ways in which clients write a list into a query: `include=`, `include[]=`, `include[0]=`. */
export const includeParameter = /^include(?:\[\d*\])?$/;

/** The parts that a request asks for, named as in the API's `include`. */
export function readInclude(query: Record<string, string[]>): ReadonlySet<string> {
  const included = Object.entries(query).flatMap(([key, values]) =>
    includeParameter.test(key) ? values : [],
  );
  for (const [index, name] of included.entries()) {
    if (!Object.hasOwn(optionalParts, name)) {
      throw unsupportedValue(`include[${index}]`, name, Object.keys(optionalParts));
    }
  }
  return new Set(included);
}

/** The item as it is read: the parts that were not asked for are left out. */
export function withIncluded(item: Item, included: ReadonlySet<string>): Item {
  return Object.entries(optionalParts)
    .filter(([name, { type }]) => type === item.type && !included.has(name))
    .reduce<Item>((rest, [, part]) => ({ ...leaveOut(rest, part), id: item.id }), item);
}

function leaveOut(item: JsonObject, part: OptionalPart): JsonObject {
  const { within } = part;
  if (within === undefined) return leaveOutField(item, part);
  const holder = item[within];
  const inside = (value: unknown) =>
    isObject(value) && (part.part === undefined || value.type === part.part)
      ? leaveOutField(value, part)
      : value;
  return { ...item, [within]: Array.isArray(holder) ? holder.map(inside) : inside(holder) };
}

function leaveOutField(value: JsonObject, { field, without }: OptionalPart): JsonObject {
  if (!Object.hasOwn(value, field)) return value;
  if (without !== undefined) return { ...value, [field]: without };
  const { [field]: _left, ...rest } = value;
  return rest;
}
