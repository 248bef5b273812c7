import { openCalls } from "#items/pairing.ts";
import { recognise } from "#items/recognise.ts";
import { definitionOf, type ItemKind } from "#items/registry.ts";
import { newId } from "#shared/ids.ts";
import { getIn } from "#shared/path.ts";

import type { DraftDocument, DraftItem } from "./document.ts";

/** A new item of a kind, made for its place: an output answers a call before it that is still open. */
export function freshItem(kind: ItemKind, document: DraftDocument, index: number): DraftItem {
  const context = { openCalls: openCalls(document.items.slice(0, index)), newId };
  return { key: newId("item-"), kind, value: definitionOf(kind).createDraft(context) };
}

/** An example as an item of the draft; identifiers that are taken there already are made anew. */
export function exampleItem(kind: ItemKind, example: object, document: DraftDocument): DraftItem {
  const { pairing, idPrefix } = definitionOf(kind);
  const prefixes = {
    id: idPrefix ?? "item_",
    ...(pairing?.side === "call" && { [pairing.field]: "call_" }),
  };
  const taken = Object.entries(prefixes).filter(([field]) => {
    const value = getIn(example, [field]);
    return (
      value !== undefined && document.items.some((item) => getIn(item.value, [field]) === value)
    );
  });
  const fresh = Object.fromEntries(taken.map(([field, prefix]) => [field, newId(prefix)]));
  return { key: newId("item-"), kind, value: { ...example, ...fresh } };
}

/** An item as it came over the wire, made part of a draft. */
export function draftItemOf(item: unknown): DraftItem {
  return { key: newId("item-"), kind: recognise(item) ?? "unknown", value: item };
}
