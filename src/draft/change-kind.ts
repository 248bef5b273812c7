import { openCalls } from "#items/pairing.ts";
import { definitionOf, type ItemKind } from "#items/registry.ts";
import { carryOver } from "#schema/carry-over.ts";
import { textOf } from "#schema/meaning.ts";
import { newId } from "#shared/ids.ts";
import { isObject } from "#shared/json.ts";

import type { DraftDocument, DraftItem } from "./document.ts";
import { changeItem, indexOf } from "./operations.ts";

/** Fields in which one kind says what another says under a different name. */
const wordFields = ["content", "output", "summary"];

/**
 * Makes an item another kind. What has the same meaning moves along; all of what it was is put aside,
 * and comes back when the kind is switched back.
 */
export function changeKind(document: DraftDocument, key: string, kind: ItemKind): DraftDocument {
  return changeItem(document, key, (item) => {
    if (item.kind === kind) return item;
    const value = valueAs(item, kind, document);
    const aside = { ...item.aside, [item.kind]: { left: item.value, became: value } };
    return { ...item, kind, value, aside };
  });
}

function valueAs(item: DraftItem, kind: ItemKind, document: DraftDocument): unknown {
  const before = item.aside?.[kind];
  // Nothing was edited since the switch: exactly what was left comes back.
  if (before && isSwitchOf(item, kind)) return before.left;
  const { schema, createDraft } = definitionOf(kind);
  const context = {
    openCalls: openCalls(document.items.slice(0, indexOf(document, item.key))),
    newId,
  };
  const start = before?.left ?? createDraft(context);
  return carryOver(withWordsRenamed(item.value, Object.keys(schema.shape)), schema, start);
}

/** Whether the item's value is untouched since it was switched away from `kind`. */
function isSwitchOf(item: DraftItem, kind: ItemKind): boolean {
  return item.aside?.[kind]?.became === item.value;
}

/** `content` as `output`, or the like, when the other kind has no field of the first name. */
function withWordsRenamed(value: unknown, targetKeys: readonly string[]): unknown {
  if (!isObject(value)) return value;
  const from = wordFields.find((field) => !targetKeys.includes(field) && textOf(value[field]));
  const to = wordFields.find((field) => targetKeys.includes(field) && !Object.hasOwn(value, field));
  return from && to ? { ...value, [to]: textOf(value[from]) } : value;
}
