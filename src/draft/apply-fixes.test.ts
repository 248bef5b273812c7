import fc from "fast-check";
import { describe, expect, test } from "vitest";

import type { Edit, Fix } from "#body/fix.ts";
import type { Path } from "#shared/path.ts";
import { atOnce } from "#shared/steps.ts";

import { applyFix } from "./apply-fix.ts";
import { applyFixes } from "./apply-fixes.ts";
import type { DraftDocument } from "./document.ts";
import { draftItemOf } from "./fresh-item.ts";
import { independent, targetOf } from "./independent-fixes.ts";
import { toBody } from "./to-body.ts";

const length = 6;

/** In each list one element more than is written to: a fix that takes one out finds what it sets then. */
const draft = (): DraftDocument => ({
  items: Array.from({ length }, (_, index) =>
    draftItemOf({
      type: "message",
      role: "user",
      content: ["a", "b", "c"].map((text) => ({ text: `${text} ${index}` })),
    }),
  ),
  metadata: ["topic", "user"].map((name) => ({ key: name, name, value: name })),
});

const index = fc.nat({ max: length - 1 });
const path: fc.Arbitrary<Path> = fc.oneof(
  fc.tuple(fc.constant("items"), index, fc.constantFrom("role", "content", "new")),
  fc.tuple(fc.constant("items"), index, fc.constant("content"), fc.constantFrom(0, 1)),
  fc.tuple(
    fc.constant("items"),
    index,
    fc.constant("content"),
    fc.constantFrom(0, 1),
    fc.constantFrom("text", "new"),
  ),
  fc.tuple(fc.constant("metadata"), fc.constantFrom("topic", "user", "new")),
);

const inPlace: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ type: fc.constant("set" as const), path, value: fc.string() }),
  fc.record({ type: fc.constant("remove" as const), path }),
);
const insertion: fc.Arbitrary<Edit> = fc.record({
  type: fc.constant("insert" as const),
  index: fc.nat({ max: length }),
  item: fc.string().map((content) => ({ type: "message", role: "user", content })),
});
const removal: fc.Arbitrary<Edit> = index.map((place) => ({
  type: "remove",
  path: ["items", place],
}));

const fixOf = (edits: readonly Edit[]): Fix => ({ label: "", isSafe: true, edits });
const few = fc.array(inPlace, { minLength: 1, maxLength: 2 });

const chosenOf = (fixes: readonly Fix[]) =>
  atOnce(independent(fixes.map((fix) => ({ fix })))).map(({ fix }) => fix);
const together = (document: DraftDocument, fixes: readonly Fix[]) =>
  atOnce(applyFixes(document, fixes));
const oneByOne = (document: DraftDocument, fixes: readonly Fix[]) =>
  fixes.reduce((changed, { edits }) => applyFix(changed, edits), document);

describe("Independent fixes together do what they do one after the other", () => {
  test("in place, in whatever order", () => {
    fc.assert(
      fc.property(fc.array(few.map(fixOf), { maxLength: 8 }), (fixes) => {
        const document = draft();
        const chosen = chosenOf(fixes);
        const expected = toBody(together(document, chosen));
        expect(expected).toEqual(toBody(oneByOne(document, chosen)));
        expect(expected).toEqual(toBody(oneByOne(document, chosen.toReversed())));
      }),
    );
  });

  test("where they add items, or take them out", () => {
    const adding = fc
      .tuple(fc.array(inPlace, { maxLength: 1 }), insertion)
      .map((edits) => edits.flat());
    const taking = removal.map((edit) => [edit]);
    fc.assert(
      fc.property(
        fc
          .constantFrom(adding, taking)
          .chain((edits) => fc.array(edits.map(fixOf), { maxLength: 8 })),
        (fixes) => {
          const document = draft();
          const chosen = chosenOf(fixes);
          const fromTheEnd = chosen.toSorted((a, b) => lastIndexOf(b) - lastIndexOf(a));
          // What a fix sets stands where it did until something is added before it.
          const sets = chosen.flatMap(({ edits }) => edits.slice(0, -1));
          const structure = fromTheEnd.map(({ edits }) => fixOf(edits.slice(-1)));
          expect(toBody(together(document, chosen))).toEqual(
            toBody(oneByOne(applyFix(document, sets), structure)),
          );
        },
      ),
    );
  });

  test("where they move items: each stands before what it was meant to, the others stay in order", () => {
    const move = fc.record({ type: fc.constant("move" as const), from: index, to: index });
    fc.assert(
      fc.property(fc.array(move, { maxLength: 8 }), (moves) => {
        const document = draft();
        const chosen = chosenOf(moves.map((edit) => fixOf([edit]))).flatMap(({ edits }) => edits);
        const moved = new Set(
          chosen.map((edit) => document.items["from" in edit ? edit.from : -1]),
        );
        const { items } = together(
          document,
          chosen.map((edit) => fixOf([edit])),
        );
        const stays = (item: DraftDocument["items"][number]) => !moved.has(item);
        expect(items.filter(stays)).toEqual(document.items.filter(stays));
        for (const edit of chosen) {
          if (edit.type !== "move") continue;
          const after = items.slice(items.findIndex((item) => item === document.items[edit.from]));
          const meant = document.items.slice(targetOf(edit));
          expect(after.find(stays)).toBe(meant.find(stays));
        }
      }),
    );
  });
});

const set = (...place: Path): Fix => fixOf([{ type: "set", path: place, value: "x" }]);
const remove = (...place: Path): Fix => fixOf([{ type: "remove", path: place }]);
const insert = (place: number): Fix => fixOf([{ type: "insert", index: place, item: {} }]);
const move = (from: number, to: number): Fix => fixOf([{ type: "move", from, to }]);

test("Items that are added beyond the end stand at the end, each of them", () => {
  const content = (text: string) =>
    fixOf([{ type: "insert", index: 90 + text.length, item: { text } }]);
  const { items } = together(draft(), [content("a"), content("bc")]);
  expect(items.slice(length).map(({ value }) => value)).toEqual([{ text: "a" }, { text: "bc" }]);
});

describe("Of fixes that get in one another's way only the first is taken:", () => {
  test.each<[string, Fix, Fix]>([
    ["one place", set("items", 1, "role"), remove("items", 1, "role")],
    ["a place within another", set("items", 1, "content"), set("items", 1, "content", 0, "text")],
    ["a place around another", set("items", 1, "content", 0, "text"), set("items", 1, "content")],
    [
      "two of a list that one is taken out of",
      remove("items", 1, "content", 0),
      remove("items", 1, "content", 1),
    ],
    ["two items at one place", insert(2), insert(2)],
    ["two that meet from both sides", move(0, 1), move(3, 2)],
    ["one item moved twice", move(0, 2), move(0, 4)],
    [
      "one that has changed the indexes itself",
      fixOf([...insert(0).edits, ...set("items", 1, "role").edits]),
      insert(4),
    ],
  ])("%s", (_what, first, second) => {
    expect(chosenOf([first, second])).toEqual([first]);
  });

  test("what is there is mended before it is put in order, and that before anything is added", () => {
    const [added, moved, mended] = [insert(0), move(4, 5), set("items", 2, "role")];
    expect(chosenOf([added, moved, mended])).toEqual([mended]);
    expect(chosenOf([added, moved])).toEqual([moved]);
  });

  test("all others are taken together", () => {
    const fixes = [
      set("items", 1, "role"),
      set("items", 1, "new"),
      set("items", 11, "role"),
      remove("metadata", "topic"),
    ];
    expect(chosenOf(fixes)).toEqual(fixes);
    expect(chosenOf([insert(1), insert(2)])).toHaveLength(2);
  });
});

function lastIndexOf({ edits }: Fix): number {
  const last = edits.at(-1);
  if (last?.type === "insert") return last.index;
  return last?.type === "remove" ? Number(last.path[1]) : -1;
}
