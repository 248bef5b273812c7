import fc from "fast-check";
import { expect, test } from "vitest";

import { change } from "./change.test-support.ts";
import { type DraftDocument, emptyDocument } from "./document.ts";
import { record, redo, startHistory, undo } from "./history.ts";

test("Undoing every step gives the draft it began with, redoing every step the one it ended with", () => {
  fc.assert(
    fc.property(
      fc.array(change, { minLength: 100, maxLength: 100 }),
      fc.array(change),
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
    fc.property(fc.array(change, { maxLength: 60 }), (steps) => {
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

test("Typing back to what it was leaves no step", () => {
  const typing = { place: "name", at: 0 };
  const typed = record(startHistory(first), second, typing);
  expect(record(typed, { ...second, metadata: first.metadata }, typing).past).toHaveLength(0);
});
