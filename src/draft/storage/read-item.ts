import { isItemKind } from "#items/kind-names.ts";
import { isObject } from "#shared/json.ts";

import type { DraftItem } from "../document.ts";
import type { ItemRow } from "./database.ts";
import type { StoredItem } from "./ledger.ts";
import { putTextsBack } from "./long-texts.ts";

/** The item of a row; undefined where it is no item, or one of its texts is missing. */
export function readItem(
  { number, item: encoded }: ItemRow,
  texts: ReadonlyMap<number, string>,
): { item: DraftItem; stored: Omit<StoredItem, "uses"> } | undefined {
  const used = new Set<string>();
  let isWhole = true;
  const item = putTextsBack(encoded, (wanted) => {
    const text = texts.get(wanted);
    if (text === undefined) isWhole = false;
    else used.add(text);
    return text ?? "";
  });
  if (!isWhole || !isDraftItem(item)) return undefined;
  return { item, stored: { number, texts: [...used] } };
}

function isDraftItem(value: unknown): value is DraftItem {
  if (!isObject(value) || typeof value.key !== "string") return false;
  return value.kind === "unknown" || isItemKind(value.kind);
}
