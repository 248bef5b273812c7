import fc from "fast-check";

import { itemDefinitions, type ItemKind } from "#items/registry.ts";
import { newId } from "#shared/ids.ts";
import { setIn } from "#shared/path.ts";

import { changeKind } from "./change-kind.ts";
import type { DraftDocument } from "./document.ts";
import { draftItemOf, freshItem } from "./fresh-item.ts";
import { fromSource } from "./from-source.ts";
import {
  addPair,
  duplicateItem,
  editItem,
  editPair,
  insertItem,
  moveItem,
  removeItem,
  removePair,
} from "./operations.ts";

export type Change = (document: DraftDocument) => DraftDocument;

const kind = fc.constantFrom<ItemKind[]>(...itemDefinitions.map((definition) => definition.kind));
const place = fc.nat({ max: 30 });
const fieldName = fc.constantFrom("content", "output", "call_id", "status", "anything");

/** Works on whatever item stands there now; on an empty draft it may do nothing, which is a case too. */
function on(index: number, apply: (document: DraftDocument, key: string) => DraftDocument): Change {
  return (document) => {
    const item = document.items[index % Math.max(1, document.items.length)];
    return item ? apply(document, item.key) : document;
  };
}

function onPair(
  index: number,
  apply: (document: DraftDocument, key: string) => DraftDocument,
): Change {
  return (document) => {
    const pair = document.metadata[index % Math.max(1, document.metadata.length)];
    return pair ? apply(document, pair.key) : document;
  };
}

/** Anything that a person may do to a draft, whatever is in it. */
export const change: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ kind, place }).map(
    ({ kind: chosen, place: index }): Change =>
      (document) =>
        insertItem(document, freshItem(chosen, document, index), index),
  ),
  fc.jsonValue().map(
    (value): Change =>
      (document) =>
        insertItem(document, draftItemOf(value), 0),
  ),
  fc.tuple(place, fieldName, fc.jsonValue()).map(([index, name, value]) =>
    on(index, (document, key) => {
      const item = document.items.find((candidate) => candidate.key === key);
      return editItem(document, key, setIn(item?.value, [name], value));
    }),
  ),
  place.map((index) => on(index, (document, key) => duplicateItem(document, key, newId("item-")))),
  fc
    .tuple(place, place)
    .map(([from, to]) => on(from, (document, key) => moveItem(document, key, to))),
  fc
    .tuple(place, kind)
    .map(([index, chosen]) => on(index, (document, key) => changeKind(document, key, chosen))),
  place.map((index) => on(index, removeItem)),
  fc.tuple(fc.string(), fc.string()).map(
    ([name, value]): Change =>
      (document) =>
        addPair(document, { key: newId("pair-"), name, value }),
  ),
  fc
    .tuple(place, fc.string())
    .map(([index, name]) => onPair(index, (document, key) => editPair(document, key, { name }))),
  place.map((index) => onPair(index, removePair)),
  fc.oneof(fc.string(), fc.json()).map(
    (text): Change =>
      (document) =>
        fromSource(text, document).document,
  ),
);
