import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { applyEdits, type Edit } from "#body/fix.ts";
import { itemDefinitions } from "#items/registry.ts";
import { unparsed } from "#shared/unparsed.ts";

import { applyFix } from "./apply-fix.ts";
import type { DraftDocument } from "./document.ts";
import { draftItemOf } from "./fresh-item.ts";
import { toBody } from "./to-body.ts";

const examples = itemDefinitions.flatMap((definition) =>
  definition.examples.map(({ item }): object => item),
);
const names = ["ticket", "topic", "user", "language"];

const documents = fc.record({
  items: fc.array(fc.constantFrom(...examples).map(draftItemOf), { minLength: 1, maxLength: 5 }),
  metadata: fc.uniqueArray(
    fc.record({ name: fc.constantFrom(...names), value: fc.string() }).map((pair) => ({
      key: `pair-${pair.name}`,
      ...pair,
    })),
    { selector: ({ name }) => name },
  ),
});

const fields = ["id", "content", "call_id", "type", "role", "new"];

/** Edits for a body of `length` items; each insertion and removal counts for those after it. */
function editsFor(length: number): fc.Arbitrary<Edit> {
  const index = fc.nat({ max: length - 1 });
  const path = fc.oneof(
    fc.tuple(fc.constant("items"), index, fc.constantFrom(...fields)),
    fc.tuple(fc.constant("metadata"), fc.constantFrom(...names)),
  );
  return fc.oneof(
    fc.record({ type: fc.constant("set" as const), path, value: fc.string() }),
    fc.record({ type: fc.constant("remove" as const), path }),
    fc.record({ type: fc.constant("insert" as const), index, item: fc.constantFrom(...examples) }),
    fc.record({ type: fc.constant("move" as const), from: index, to: index }),
  );
}

describe("A fix applied to a draft", () => {
  test("says the same as applied to its body", () => {
    const cases = documents.chain((document) =>
      fc.tuple(
        fc.constant<DraftDocument>(document),
        fc.array(editsFor(document.items.length), { maxLength: 5 }),
      ),
    );
    fc.assert(
      fc.property(cases, ([document, edits]) => {
        const { metadata = {}, ...body } = toBody(applyFix(document, edits));
        expect({ ...body, metadata }).toEqual(
          applyEdits({ metadata: {}, ...toBody(document) }, edits),
        );
      }),
    );
  });

  test("leaves every item its key, and untouched items the same objects", () => {
    const items = ["a", "b", "c"].map((content) =>
      draftItemOf({ type: "message", role: "user", content }),
    );
    const fixed = applyFix({ items, metadata: [] }, [
      { type: "set", path: ["items", 1, "content"], value: "new" },
      { type: "insert", index: 0, item: {} },
      { type: "move", from: 3, to: 1 },
    ]);
    expect(fixed.items.slice(1).map(({ key }) => key)).toEqual([
      items[2]?.key,
      items[0]?.key,
      items[1]?.key,
    ]);
    expect(fixed.items[1]).toBe(items[2]);
  });

  test("keeps text that is not JSON yet in the fields it does not touch", () => {
    const item = draftItemOf({ type: "function_call", arguments: "{}", more: unparsed("{") });
    const { items } = applyFix({ items: [item], metadata: [] }, [
      { type: "remove", path: ["items", 0, "arguments"] },
    ]);
    expect(items[0]?.value).toEqual({ type: "function_call", more: unparsed("{") });
  });

  test("makes another kind of an item that is told apart by what was fixed", () => {
    const item = draftItemOf({ type: "function_call", call_id: "call_1" });
    const { items } = applyFix({ items: [item], metadata: [] }, [
      { type: "set", path: ["items", 0, "type"], value: "function_call_output" },
    ]);
    expect(items[0]).toMatchObject({ key: item.key, kind: "function_call_output" });
  });

  test("changes of two pairs with one name the one that is sent", () => {
    const metadata = [
      { key: "1", name: "topic", value: "a" },
      { key: "2", name: "topic", value: "b" },
    ];
    const fixed = applyFix({ items: [], metadata }, [
      { type: "set", path: ["metadata", "topic"], value: "c" },
    ]);
    expect(fixed.metadata.map(({ value }) => value)).toEqual(["a", "c"]);
  });

  test("replaces all metadata, and pairs that stay keep their keys", () => {
    const metadata = [{ key: "1", name: "topic", value: 5 }];
    const fixed = applyFix({ items: [], metadata }, [
      { type: "set", path: ["metadata"], value: { topic: "5", user: "x" } },
    ]);
    expect(fixed.metadata).toMatchObject([
      { key: "1", name: "topic", value: "5" },
      { name: "user", value: "x" },
    ]);
  });
});
