import fc from "fast-check";
import { expect, test } from "vitest";

import { itemDefinitions, type ItemKind } from "#items/registry.ts";
import { newId } from "#shared/ids.ts";
import { setIn } from "#shared/path.ts";

import { changeKind } from "./change-kind.ts";
import { type DraftDocument, emptyDocument } from "./document.ts";
import { draftItemOf, freshItem } from "./fresh-item.ts";
import { record, redo, startHistory, undo } from "./history.ts";
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

type Step = (document: DraftDocument) => DraftDocument;

const kind = fc.constantFrom<ItemKind[]>(...itemDefinitions.map((definition) => definition.kind));
const place = fc.nat({ max: 30 });
const fieldName = fc.constantFrom("content", "output", "call_id", "status", "anything");

/** Works on whatever item stands there now; on an empty draft it may do nothing, which is a case too. */
function on(index: number, step: (document: DraftDocument, key: string) => DraftDocument): Step {
  return (document) => {
    const item = document.items[index % Math.max(1, document.items.length)];
    return item ? step(document, item.key) : document;
  };
}

function onPair(
  index: number,
  step: (document: DraftDocument, key: string) => DraftDocument,
): Step {
  return (document) => {
    const pair = document.metadata[index % Math.max(1, document.metadata.length)];
    return pair ? step(document, pair.key) : document;
  };
}

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind, place }).map(
    ({ kind: chosen, place: index }): Step =>
      (document) =>
        insertItem(document, freshItem(chosen, document, index), index),
  ),
  fc.jsonValue().map(
    (value): Step =>
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
    ([name, value]): Step =>
      (document) =>
        addPair(document, { key: newId("pair-"), name, value }),
  ),
  fc
    .tuple(place, fc.string())
    .map(([index, name]) => onPair(index, (document, key) => editPair(document, key, { name }))),
  place.map((index) => onPair(index, removePair)),
);

test("Undoing every step gives the draft it began with, redoing every step the one it ended with", () => {
  fc.assert(
    fc.property(
      fc.array(step, { minLength: 100, maxLength: 100 }),
      fc.array(step),
      (steps, before) => {
        const start = before.reduce((document, next) => next(document), emptyDocument);
        const snapshot = structuredClone(start);
        let history = startHistory(start);
        for (const next of steps) history = record(history, next(history.present));
        const end = history.present;
        const endSnapshot = structuredClone(end);

        while (history.past.length > 0) history = undo(history);
        expect(history.present).toEqual(snapshot);
        expect(sharesItems(history.present, start)).toBe(true);

        while (history.future.length > 0) history = redo(history);
        expect(history.present).toEqual(endSnapshot);
        expect(sharesItems(history.present, end)).toBe(true);
      },
    ),
  );
});

/** Not only equal items: the same ones, which is what makes a history small and its problems cached. */
function sharesItems(left: DraftDocument, right: DraftDocument): boolean {
  return left.items.every((item, index) => item === right.items[index]);
}

test("Keys stay unique whatever is done", () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      const { items } = steps.reduce((document, next) => next(document), emptyDocument);
      expect(new Set(items.map(({ key }) => key)).size).toBe(items.length);
    }),
  );
});

const [first, second, third] = ["a", "b", "c"].map((name): DraftDocument => ({
  items: [],
  metadata: [{ key: "1", name, value: "" }],
})) as [DraftDocument, DraftDocument, DraftDocument];

test("Typing in one place without a pause is one step", () => {
  let history = startHistory(first);
  history = record(history, second, { place: "name", at: 0 });
  history = record(history, third, { place: "name", at: 900 });
  expect(undo(history).present).toEqual(first);
});

test("A pause, or another place, begins a new step", () => {
  let history = startHistory(first);
  history = record(history, second, { place: "name", at: 0 });
  expect(undo(record(history, third, { place: "name", at: 1000 })).present).toEqual(second);
  expect(undo(record(history, third, { place: "value", at: 10 })).present).toEqual(second);
});

test("Typing after an undo does not join what was typed before it", () => {
  let history = record(startHistory(first), second, { place: "name", at: 0 });
  history = record(undo(history), third, { place: "name", at: 10 });
  expect(undo(history).present).toEqual(first);
});

test("A step that changes nothing leaves no trace", () => {
  const history = startHistory(first);
  expect(record(history, first)).toBe(history);
});
