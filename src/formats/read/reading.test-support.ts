import { checkItem } from "#body/check-item.ts";

import type { ReadConversation } from "./reader.ts";

/** A result as tests compare it: the bare items and each remark in one line. */
export function shown({ items, metadata, remarks }: ReadConversation) {
  return {
    items: items.map(({ value }) => value),
    metadata,
    remarks: remarks.map(({ outcome, place, message }) => `${outcome} ${place}: ${message}`),
  };
}

/** What the schemas find wrong with the items that were read. */
export function problemsOf({ items }: ReadConversation) {
  return items.flatMap(({ kind = "unknown", value }) => checkItem(kind, value));
}
