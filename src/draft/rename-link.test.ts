import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { type LinkEnd, linkEndsOf } from "#items/links.ts";
import { getIn, type Path, setIn, toPointer } from "#shared/path.ts";

import type { DraftDocument, DraftItem } from "./document.ts";
import { editWithPartners, partnersOf } from "./rename-link.ts";

const path = ["call_id"];

function call(key: string, id: string, programId?: string): DraftItem {
  const caller =
    programId === undefined ? {} : { caller: { type: "program", caller_id: programId } };
  return { key, kind: "function_call", value: { type: "function_call", call_id: id, ...caller } };
}

function output(key: string, id: string): DraftItem {
  const value = { type: "function_call_output", call_id: id, output: "" };
  return { key, kind: "function_call_output", value };
}

function documentOf(...items: DraftItem[]): DraftDocument {
  return { items, metadata: [] };
}

/** Every text on the way from one to the other, as a person types it: shorter, then longer. */
function type(document: DraftDocument, key: string, at: Path, texts: readonly string[]) {
  const partners = partnersOf(document, { key, path: at });
  return texts.reduce((current, text) => {
    const value = current.items.find((item) => item.key === key)?.value;
    return editWithPartners(current, { key, path: at }, setIn(value, at, text), partners);
  }, document);
}

function idsOf({ items }: DraftDocument): unknown[] {
  return items.map(({ value }) => getIn(value, path));
}

describe("typing an id", () => {
  test("takes the output along with its call, and the call along with its output", () => {
    const document = documentOf(call("a", "call_1"), output("b", "call_1"));
    expect(idsOf(type(document, "a", path, ["call_", "call_2"]))).toEqual(["call_2", "call_2"]);
    expect(idsOf(type(document, "b", path, ["", "x"]))).toEqual(["x", "x"]);
  });

  test("passes through the id of a third item without taking it along", () => {
    const document = documentOf(call("a", "call_1"), output("b", "call_1"), call("c", "call_"));
    expect(idsOf(type(document, "a", path, ["call_", "call_2"]))).toEqual([
      "call_2",
      "call_2",
      "call_",
    ]);
  });

  test("leaves the output with the original when a duplicate is renamed", () => {
    const document = documentOf(call("a", "call_1"), call("copy", "call_1"), output("b", "call_1"));
    expect(idsOf(type(document, "copy", path, ["call_2"]))).toEqual(["call_1", "call_2", "call_1"]);
  });

  test("does not touch other families that happen to have the same id", () => {
    const document = documentOf(call("a", "same", "same"), output("b", "same"));
    const typed = type(document, "a", path, ["new"]);
    expect(getIn(typed.items[0]?.value, ["caller", "caller_id"])).toBe("same");
  });

  test("that was empty has no partners", () => {
    const document = documentOf(call("a", ""), output("b", ""));
    expect(partnersOf(document, { key: "a", path })).toEqual([]);
  });

  test("shares every item that does not take part", () => {
    const document = documentOf(call("a", "call_1"), output("b", "call_1"), call("c", "other"));
    expect(type(document, "a", path, ["x"]).items[2]).toBe(document.items[2]);
  });
});

const id = fc.constantFrom("", "c", "ca", "cal", "call", "call_1", "call_2");
const items = fc
  .array(fc.tuple(fc.boolean(), id, fc.option(id, { nil: undefined })), { maxLength: 6 })
  .map((rows) =>
    rows.map(([isCall, text, programId], index) =>
      isCall ? call(String(index), text, programId) : output(String(index), text),
    ),
  );

test("Pairs stay pairs, and nothing else changes, whatever is typed", () => {
  fc.assert(
    fc.property(items, fc.nat(), fc.array(id, { minLength: 1 }), (all, choice, texts) => {
      const document = documentOf(...all);
      const ends = endsIn(document);
      const own = ends[choice % Math.max(ends.length, 1)];
      if (!own) return;
      const after = endsIn(type(document, own.key, own.path, texts));
      const tied = ends.filter((end) => own.id !== undefined && isTied(end, own));
      const hasTwin = tied.some((end) => end !== own && end.side === own.side);
      const followers = hasTwin ? [own] : tied.length > 0 ? tied : [own];
      const last = texts.at(-1);
      const expected = ends.map((end) => (followers.includes(end) ? last : end.text));
      expect(after.map(({ text }) => text)).toEqual(expected);
    }),
  );
});

function endsIn({ items: all }: DraftDocument) {
  return all.flatMap((item) =>
    linkEndsOf(item).map((end) => ({
      ...end,
      key: item.key,
      pointer: toPointer(end.path),
      text: getIn(item.value, end.path),
    })),
  );
}

function isTied(end: LinkEnd, other: LinkEnd): boolean {
  return end.family === other.family && end.id === other.id;
}
