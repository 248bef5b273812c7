import { expect, test } from "vitest";

import { checkBody } from "#body/check-body.ts";
import { itemDefinitions } from "#items/registry.ts";

import { checkDraft } from "./check-draft.ts";
import type { DraftDocument } from "./document.ts";
import { draftItemOf } from "./fresh-item.ts";
import { toBody } from "./to-body.ts";

const pair = (key: string, name: string, value: unknown) => ({ key, name, value });

test("A draft of all examples has no problems", () => {
  const items = itemDefinitions.flatMap(({ examples }) =>
    examples.map(({ item }) => draftItemOf(item)),
  );
  expect(checkDraft({ items: items.slice(0, 20), metadata: [pair("1", "topic", "demo")] })).toEqual(
    [],
  );
});

test("A broken draft has the problems that its body has", () => {
  const document: DraftDocument = {
    items: [
      draftItemOf({ type: "message", role: "tool", content: 7 }),
      draftItemOf({ type: "function_call", name: "", arguments: "{}" }),
      draftItemOf({ type: "no_such_type" }),
      ...Array.from({ length: 20 }, () => draftItemOf({ id: "msg_1" })),
    ],
    metadata: [pair("1", "k".repeat(65), "v".repeat(513)), pair("2", "n", 5)],
  };
  const problems = checkDraft(document);
  expect(problems).toHaveLength(9);
  expect(new Set(problems)).toEqual(new Set(checkBody(toBody(document))));
});

test("The second of two pairs with one name is a problem", () => {
  const document = { items: [], metadata: [pair("1", "topic", "a"), pair("2", "topic", "b")] };
  expect(checkDraft(document)).toEqual([
    expect.objectContaining({ path: ["metadata", "topic"], code: "duplicate_key" }),
  ]);
});
