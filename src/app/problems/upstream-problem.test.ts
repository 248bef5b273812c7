import { expect, test } from "vitest";

import type { DraftDocument } from "#draft/document.ts";
import { draftItemOf } from "#draft/fresh-item.ts";
import { addPair, editItem, editPair, moveItem, removeItem } from "#draft/operations.ts";

import { placed, upstreamProblem } from "./upstream-problem.ts";

const items = [
  { type: "message", role: "user", content: "a" },
  { type: "message", role: "user", content: "b" },
].map(draftItemOf);
const metadata = [{ key: "pair-1", name: "ticket.no", value: "1" }];
const sent: DraftDocument = { items, metadata };
const key = items[1]?.key ?? "";

const pathAfter = (param: string, now: DraftDocument) =>
  placed(upstreamProblem({ message: "Wrong.", param }, sent), now)[0]?.path;

test("A complaint stands at its field, wherever its item is moved", () => {
  expect(pathAfter("items[1].content", sent)).toEqual(["items", 1, "content"]);
  expect(pathAfter("items[1].content", moveItem(sent, key, 0))).toEqual(["items", 0, "content"]);
});

test("It stays while other fields change, and goes when its own does, or its item", () => {
  const edited = (change: object) =>
    editItem(sent, key, { type: "message", role: "user", content: "b", ...change });
  expect(pathAfter("items[1].content", edited({ role: "system" }))).toBeDefined();
  expect(pathAfter("items[1].content", edited({ content: "c" }))).toBeUndefined();
  expect(pathAfter("items[1].content", removeItem(sent, key))).toBeUndefined();
});

test("About what is absent, it goes when what is around it changes", () => {
  const filled = editItem(sent, key, { type: "message", role: "user", content: "b", id: "msg_1" });
  expect(pathAfter("items[1].id", sent)).toBeDefined();
  expect(pathAfter("items[1].id", filled)).toBeUndefined();
});

test("A name of metadata may hold a dot", () => {
  expect(pathAfter("metadata.ticket.no", sent)).toEqual(["metadata", "ticket.no"]);
  const other = addPair(sent, { key: "pair-2", name: "x", value: "" });
  expect(pathAfter("metadata.ticket.no", other)).toBeDefined();
  expect(pathAfter("metadata.ticket.no", editPair(sent, "pair-1", { value: "2" }))).toBeUndefined();
});

test("About the list of items, it goes when the list changes", () => {
  expect(pathAfter("items", sent)).toEqual(["items"]);
  expect(pathAfter("items", removeItem(sent, key))).toBeUndefined();
});

test.each(["item", "conversation_id", undefined])("%s names no place of a draft", (param) => {
  expect(upstreamProblem({ message: "Invalid item", param }, sent)).toBeUndefined();
});
