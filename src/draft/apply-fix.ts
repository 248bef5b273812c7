import type { Edit } from "#body/fix.ts";
import { recognise } from "#items/recognise.ts";
import { newId } from "#shared/ids.ts";
import { isObject } from "#shared/json.ts";
import { getIn, type Path, removeIn, setIn } from "#shared/path.ts";

import type { DraftDocument, DraftItem, MetadataPair } from "./document.ts";
import { draftItemOf } from "./fresh-item.ts";
import { insertItem, moveItem } from "./operations.ts";

/**
 * The draft after the edits of a fix: what `applyEdits` does to its body, while items and pairs keep
 * their keys, and values that no edit touches stay the same objects.
 */
export function applyFix(document: DraftDocument, edits: readonly Edit[]): DraftDocument {
  return edits.reduce(applyEdit, document);
}

function applyEdit(document: DraftDocument, edit: Edit): DraftDocument {
  switch (edit.type) {
    case "insert":
      return insertItem(document, draftItemOf(edit.item), edit.index);
    case "move": {
      const item = document.items[edit.from];
      return item ? moveItem(document, item.key, edit.to) : document;
    }
    case "set":
      return changeAt(document, edit.path, (value, path) =>
        getIn(value, path) === edit.value ? value : setIn(value, path, edit.value),
      );
    case "remove":
      return removeAt(document, edit.path);
  }
}

function changeAt(
  document: DraftDocument,
  [root, place, ...rest]: Path,
  change: (value: unknown, path: Path) => unknown,
): DraftDocument {
  if (root === "metadata") {
    return { ...document, metadata: changedPairs(document.metadata, place, rest, change) };
  }
  const item = typeof place === "number" ? document.items[place] : undefined;
  if (root !== "items" || !item || typeof place !== "number") return document;
  const value = change(item.value, rest);
  if (value === item.value) return document;
  return { ...document, items: document.items.with(place, withValue(item, value)) };
}

function removeAt(document: DraftDocument, path: Path): DraftDocument {
  const [root, place] = path;
  if (root === "metadata") {
    return { ...document, metadata: withoutPair(document.metadata, path) };
  }
  if (root !== "items") return withoutField(document, path);
  if (root === "items" && path.length === 2 && typeof place === "number") {
    const { items } = document;
    return place in items ? { ...document, items: items.toSpliced(place, 1) } : document;
  }
  return changeAt(document, path, removeIn);
}

/** Without a field of the body that is neither items nor metadata. */
function withoutField({ rest, ...document }: DraftDocument, path: Path): DraftDocument {
  const left = removeIn(rest, path);
  return isObject(left) && Object.keys(left).length > 0 ? { ...document, rest: left } : document;
}

/** A fix may make another kind of an item; one that was given its kind against its looks keeps it. */
function withValue(item: DraftItem, value: unknown): DraftItem {
  const wasOfItsLooks = (recognise(item.value) ?? "unknown") === item.kind;
  return { ...item, value, kind: (wasOfItsLooks && recognise(value)) || item.kind };
}

/** Of pairs with one name the last one is sent, so that is the one to change. */
function changedPairs(
  pairs: readonly MetadataPair[],
  name: Path[number] | undefined,
  rest: Path,
  change: (value: unknown, path: Path) => unknown,
): readonly MetadataPair[] {
  if (name === undefined) return pairsOf(change(undefined, []), pairs);
  const index = pairs.findLastIndex((pair) => pair.name === name);
  const pair = pairs[index];
  return pair
    ? pairs.with(index, { ...pair, value: change(pair.value, rest) })
    : [...pairs, { key: newId("pair-"), name: String(name), value: change(undefined, rest) }];
}

function pairsOf(metadata: unknown, before: readonly MetadataPair[]): MetadataPair[] {
  return Object.entries(isObject(metadata) ? metadata : {}).map(([name, value]) => {
    const pair = before.findLast((other) => other.name === name);
    return pair ? { ...pair, value } : { key: newId("pair-"), name, value };
  });
}

function withoutPair(pairs: readonly MetadataPair[], [, name, ...rest]: Path) {
  if (name === undefined) return [];
  return rest.length === 0
    ? pairs.filter((pair) => pair.name !== name)
    : changedPairs(pairs, name, rest, removeIn);
}
