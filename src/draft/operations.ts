import type { DraftDocument, DraftItem, MetadataPair } from "./document.ts";

/** Adds an item so that it stands at `index`; an index beyond the end means the end. */
export function insertItem(document: DraftDocument, item: DraftItem, index: number): DraftDocument {
  return { ...document, items: document.items.toSpliced(index, 0, item) };
}

/** Replaces an item by what `change` makes of it. An item that is not there leaves all as it is. */
export function changeItem(
  document: DraftDocument,
  key: string,
  change: (item: DraftItem) => DraftItem,
): DraftDocument {
  const index = indexOf(document, key);
  const item = document.items[index];
  if (!item) return document;
  const changed = change(item);
  return changed === item ? document : { ...document, items: document.items.with(index, changed) };
}

export function editItem(document: DraftDocument, key: string, value: unknown): DraftDocument {
  return changeItem(document, key, (item) => (item.value === value ? item : { ...item, value }));
}

/** A copy right after the original. Values are immutable, so both share theirs until one changes. */
export function duplicateItem(document: DraftDocument, key: string, newKey: string): DraftDocument {
  const index = indexOf(document, key);
  const item = document.items[index];
  return item ? insertItem(document, { ...item, key: newKey }, index + 1) : document;
}

/** Moves an item so that it stands at `index` afterwards. */
export function moveItem(document: DraftDocument, key: string, index: number): DraftDocument {
  const from = indexOf(document, key);
  const item = document.items[from];
  const to = Math.max(0, Math.min(index, document.items.length - 1));
  if (!item || from === to) return document;
  return { ...document, items: document.items.toSpliced(from, 1).toSpliced(to, 0, item) };
}

export function removeItem(document: DraftDocument, key: string): DraftDocument {
  const index = indexOf(document, key);
  return index < 0 ? document : { ...document, items: document.items.toSpliced(index, 1) };
}

export function addPair(document: DraftDocument, pair: MetadataPair): DraftDocument {
  return { ...document, metadata: [...document.metadata, pair] };
}

export function editPair(
  document: DraftDocument,
  key: string,
  change: Partial<Pick<MetadataPair, "name" | "value">>,
): DraftDocument {
  const metadata = document.metadata.map((pair) =>
    pair.key === key ? { ...pair, ...change } : pair,
  );
  return { ...document, metadata };
}

export function removePair(document: DraftDocument, key: string): DraftDocument {
  return { ...document, metadata: document.metadata.filter((pair) => pair.key !== key) };
}

export function indexOf(document: DraftDocument, key: string): number {
  return document.items.findIndex((item) => item.key === key);
}
