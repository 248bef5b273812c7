import { exampleItem, freshItem } from "#draft/fresh-item.ts";
import { insertItem } from "#draft/operations.ts";
import type { DraftStore } from "#draft/store.ts";
import type { ItemKind } from "#items/registry.ts";

type Place = { index: number; kind: ItemKind; example?: object | undefined };

/** Puts a new item in its place, blank unless an example is given. */
export function insertNewItem(store: DraftStore, { index, kind, example }: Place): void {
  store.getState().change((document) => {
    const item = example ? exampleItem(kind, example, document) : freshItem(kind, document, index);
    return insertItem(document, item, index);
  });
}
