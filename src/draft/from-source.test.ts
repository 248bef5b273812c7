import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { itemDefinitions } from "#items/registry.ts";
import { unparsed } from "#shared/unparsed.ts";

import type { DraftDocument } from "./document.ts";
import { draftItemOf } from "./fresh-item.ts";
import { fromSource } from "./from-source.ts";
import { changeItem, editItem, insertItem } from "./operations.ts";
import { printSource } from "./source-text.ts";
import { toBody } from "./to-body.ts";

const examples = itemDefinitions.flatMap((definition) =>
  definition.examples.map(({ item }) => item),
);
const json = fc.jsonValue().map((value): unknown => JSON.parse(JSON.stringify(value)));
const item = fc.oneof(
  fc.constantFrom<object[]>(...examples),
  fc.dictionary(fc.string(), json),
  json,
  fc.constant({ type: "function_call", arguments: unparsed("{ half") }),
);
const documents = fc
  .record({
    values: fc.array(item, { maxLength: 6 }),
    pairs: fc.array(fc.tuple(fc.string(), fc.oneof(fc.string(), json)), { maxLength: 4 }),
    rest: fc.dictionary(
      fc.string().filter((key) => key !== "items" && key !== "metadata"),
      json,
    ),
  })
  .map(({ values, pairs, rest }): DraftDocument => ({
    items: values.map(draftItemOf),
    metadata: pairs.map(([name, value], index) => ({ key: `pair-${index}`, name, value })),
    ...(Object.keys(rest).length > 0 && { rest }),
  }));

describe("Laws", () => {
  test("A draft's own text leaves it the same object, whatever is in it", () => {
    fc.assert(
      fc.property(documents, (document) => {
        expect(fromSource(printSource(document).text, document).document).toBe(document);
        expect(JSON.parse(printSource(document).text)).toEqual(
          JSON.parse(JSON.stringify(toBody(document))),
        );
      }),
    );
  });

  test("Any body that is typed over any draft is what would be sent, unknown fields and all", () => {
    fc.assert(
      fc.property(documents, documents, (before, after) => {
        const { text } = printSource(after);
        const read = fromSource(text, before);
        expect(read.fault).toBeUndefined();
        expect(JSON.parse(printSource(read.document).text)).toEqual(JSON.parse(text));
      }),
    );
  });

  test("A text that is no body stays as it is typed, and leaves all else as it was", () => {
    const text = fc
      .string()
      .filter((value) => fromSource(value, { items: [], metadata: [] }).fault !== undefined);
    fc.assert(
      fc.property(documents, text, (document, source) => {
        expect(fromSource(source, document).document).toEqual({ ...document, source });
      }),
    );
  });
});

describe("What the text leaves as it was stays the same", () => {
  const document = draftOf(
    { type: "message", role: "user", content: "One" },
    { type: "function_call", call_id: "c", name: "f", arguments: unparsed("{ half"), status: "x" },
    { type: "message", role: "user", content: "Three" },
  );
  const [one, two, three] = document.items;

  test("A changed field changes one item; what is half-typed beside it stays half-typed", () => {
    const { text } = printSource(document);
    const read = itemsOf(text.replace('"name": "f"', '"name": "g"'), document);
    expect(read[0]).toBe(one);
    expect(read[2]).toBe(three);
    expect(read[1]).toEqual({
      ...two,
      value: {
        type: "function_call",
        call_id: "c",
        name: "g",
        arguments: unparsed("{ half"),
        status: "x",
      },
    });
  });

  test("Items that change places are the same items", () => {
    const moved = { ...document, items: document.items.toReversed() };
    expect(itemsOf(printSource(moved).text, document)).toEqual([three, two, one]);
  });

  test("A new item gets a key of its own, and those after it keep theirs", () => {
    const added = insertItem(document, draftItemOf({ type: "reasoning", summary: [] }), 1);
    const read = itemsOf(printSource(added).text, document);
    expect(read.map(({ kind }) => kind)).toEqual([
      "message",
      "reasoning",
      "function_call",
      "message",
    ]);
    expect([read[0], read[2], read[3]]).toEqual([one, two, three]);
  });

  test("An item is known by its id where it stands elsewhere and is changed too", () => {
    const withIds = draftOf({ id: "a", n: 1 }, { id: "b", n: 1 });
    const read = itemsOf('{"items":[{"id":"b","n":2},{"id":"a","n":2}]}', withIds);
    expect(read.map(({ key }) => key)).toEqual(withIds.items.map(({ key }) => key).toReversed());
  });

  test("A chosen kind stays until the item looks like another", () => {
    const chosen = changeItem(document, one?.key ?? "", (was) => ({
      ...was,
      kind: "output_message",
    }));
    const { text } = printSource(chosen);
    expect(itemsOf(text.replace("One", "1"), chosen)[0]?.kind).toBe("output_message");
    const retyped = text.replace('"type": "message"', '"type": "reasoning"');
    expect(itemsOf(retyped, chosen)[0]).toMatchObject({ key: one?.key, kind: "reasoning" });
  });

  test("Metadata pairs keep their keys when they are renamed, and pairs of one name stay", () => {
    const pairs = ["a", "b", "b"].map((name, index) => ({ key: `${index}`, name, value: "" }));
    const read = fromSource('{"items":[],"metadata":{"c":"","b":"1"}}', {
      items: [],
      metadata: pairs,
    });
    expect(read.document.metadata).toEqual([
      { key: "0", name: "c", value: "" },
      { key: "1", name: "b", value: "" },
      { key: "2", name: "b", value: "1" },
    ]);
  });

  test("What the form changed while the text was broken stays changed when the text is mended", () => {
    const { text } = printSource(document);
    const broken = fromSource(text.slice(0, -3), document).document;
    const edited = insertItem(
      editItem(broken, three?.key ?? "", { edited: true }),
      draftItemOf({ added: true }),
      3,
    );
    const mended = fromSource(text.replace("One", "1"), edited, document).document;
    expect(mended.items.map(({ value }) => value)).toMatchObject([
      { content: "1" },
      { name: "f" },
      { edited: true },
      { added: true },
    ]);
    expect(mended.source).toBeUndefined();
  });
});

describe("Why a text is no body", () => {
  test.each([
    ['{ "items": [}', 12, "Expected a value or ']'."],
    ['{\n  "items": [],,\n}', 16, "Expected a key in double quotes."],
    ["", 0, "It ends where it needs a value."],
    ['{ "items": {} }', 11, "The items of a body are a list."],
    ['{ "metadata": [] }', 14, "The metadata of a body is an object."],
    ["3", 0, "A body is an object with items."],
  ])("%s breaks at %i: %s", (text, from, message) => {
    expect(fromSource(text, draftOf()).fault).toMatchObject({ from, message });
  });

  test.each(['[{"role":"user","content":"Hi"}]', '{"role":"user","content":"Hi"}'])(
    "%s could be read as items",
    (text) => {
      const asItems = fromSource(text, draftOf()).fault?.asItems ?? "";
      expect(itemsOf(asItems, draftOf())).toMatchObject([{ kind: "message" }]);
    },
  );
});

function draftOf(...values: object[]): DraftDocument {
  return { items: values.map(draftItemOf), metadata: [] };
}

function itemsOf(text: string, document: DraftDocument) {
  return fromSource(text, document).document.items;
}

test("A text that goes deeper than can be kept stays a text", () => {
  const text = `{"items": [${"[".repeat(10_000)}${"]".repeat(10_000)}]}`;
  const { document, fault } = fromSource(text, { items: [], metadata: [] });
  expect(document).toEqual({ items: [], metadata: [], source: text });
  expect(fault?.from).toBe(text.indexOf("[[") + 500 - 1);
});
