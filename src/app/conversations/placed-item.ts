import type { StoredItem } from "#api/item-list.ts";
import { recognise } from "#items/recognise.ts";
import type { TranscriptItem } from "#transcript/entries.ts";

const placedItems = new WeakMap<StoredItem, TranscriptItem>();

/** A stored item as the transcript takes it. The same for the same item: it is drawn once only. */
export function placedItem(value: StoredItem, index: number): TranscriptItem {
  const known = placedItems.get(value);
  if (known) return known;
  const kind = recognise(value) ?? "unknown";
  const placed: TranscriptItem = { key: value.id ?? `at ${index}`, kind, value };
  placedItems.set(value, placed);
  return placed;
}
