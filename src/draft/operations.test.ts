import { expect, test } from "vitest";

import type { DraftDocument } from "./document.ts";
import { freshItem } from "./fresh-item.ts";
import { duplicateItem, editItem, insertItem, moveItem, removeItem } from "./operations.ts";

const document: DraftDocument = {
  items: ["a", "b", "c"].map((key) => ({ key, kind: "message", value: { content: key } })),
  metadata: [],
};

const keys = ({ items }: DraftDocument) => items.map(({ key }) => key).join("");

test("An item is inserted between two others", () => {
  expect(keys(insertItem(document, { key: "x", kind: "unknown", value: null }, 1))).toBe("axbc");
});

test("A moved item stands at the index it was moved to", () => {
  expect(keys(moveItem(document, "a", 2))).toBe("bca");
  expect(keys(moveItem(document, "c", 0))).toBe("cab");
  expect(keys(moveItem(document, "c", 99))).toBe("abc");
});

test("Typing after a move changes the item that was moved", () => {
  const moved = editItem(moveItem(document, "a", 2), "a", { content: "typed" });
  expect(moved.items.map(({ value }) => value)).toEqual([
    { content: "b" },
    { content: "c" },
    { content: "typed" },
  ]);
});

test("A copy stands after its original and can be edited alone", () => {
  const copied = editItem(duplicateItem(document, "b", "x"), "x", { content: "other" });
  expect(keys(copied)).toBe("abxc");
  expect(copied.items[1]).toBe(document.items[1]);
});

test("An edit shares every other item with the document before", () => {
  const edited = editItem(document, "b", { content: "new" });
  expect(edited.items[0]).toBe(document.items[0]);
  expect(edited.items[2]).toBe(document.items[2]);
});

test("Operations on an item that is gone leave the document as it is", () => {
  const shorter = removeItem(document, "b");
  expect(keys(shorter)).toBe("ac");
  expect(removeItem(shorter, "b")).toBe(shorter);
  expect(moveItem(shorter, "b", 0)).toBe(shorter);
  expect(editItem(shorter, "b", 1)).toBe(shorter);
});

test("A new output answers the last open call before its place", () => {
  const call = (callId: string) => ({
    key: callId,
    kind: "function_call" as const,
    value: { type: "function_call", name: "f", arguments: "{}", call_id: callId },
  });
  const output = (callId: string) => ({
    key: `${callId}-output`,
    kind: "function_call_output" as const,
    value: { type: "function_call_output", call_id: callId, output: "" },
  });
  const calls: DraftDocument = { items: [call("one"), call("two"), output("two")], metadata: [] };
  expect(freshItem("function_call_output", calls, 3).value).toMatchObject({ call_id: "one" });
  expect(freshItem("function_call_output", calls, 2).value).toMatchObject({ call_id: "two" });
});
