import fc from "fast-check";
import { expect, test } from "vitest";

import { change } from "./change.test-support.ts";
import { type DraftDocument, emptyDocument } from "./document.ts";
import { draftItemOf } from "./fresh-item.ts";
import { editItem, moveItem, removeItem } from "./operations.ts";
import { applyStep, revertStep, stepBetween } from "./step.ts";

const document = fc
  .array(change)
  .map((changes) => changes.reduce((before, next) => next(before), emptyDocument));

test("The step between two documents leads from one to the other, and back", () => {
  fc.assert(
    fc.property(document, fc.array(change, { maxLength: 4 }), (before, changes) => {
      const after = changes.reduce((current, next) => next(current), before);
      const step = stepBetween(before, after) ?? {};
      expect(applyStep(before, step)).toEqual(after);
      expect(revertStep(after, step)).toEqual(before);
    }),
  );
});

test("It leads between any two documents, also such as share nothing or a field of the body", () => {
  const anyDocument = fc
    .tuple(document, fc.option(fc.dictionary(fc.string(), fc.jsonValue()), { nil: undefined }))
    .map(([known, rest]): DraftDocument => ({ ...known, ...(rest && { rest }) }));
  fc.assert(
    fc.property(anyDocument, anyDocument, (before, after) => {
      const step = stepBetween(before, after) ?? {};
      expect(applyStep(before, step)).toEqual(after);
      expect(revertStep(after, step)).toEqual(before);
    }),
  );
});

const long: DraftDocument = {
  items: Array.from({ length: 20_000 }, (_, index) => draftItemOf({ index })),
  metadata: [],
};
const keyAt = (index: number) => long.items[index]?.key ?? "";

test.each([
  ["Moving the first item to the end", moveItem(long, keyAt(0), 19_999), 2],
  ["Moving the last item to the front", moveItem(long, keyAt(19_999), 0), 2],
  ["Removing an item", removeItem(long, keyAt(10_000)), 1],
  [
    "Editing both ends of a call",
    editItem(editItem(long, keyAt(0), "call"), keyAt(19_999), "output"),
    4,
  ],
])("%s of 20,000 items is a small step", (_what, after, size) => {
  const step = stepBetween(long, after) ?? {};
  const items = step.items?.flatMap(({ removed, inserted }) => [...removed, ...inserted]);
  expect(items).toHaveLength(size);
  expect(applyStep(long, step)).toEqual(after);
  expect(revertStep(after, step)).toEqual(long);
});
