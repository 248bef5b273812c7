// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from "vitest";

import { draftItemOf } from "#draft/fresh-item.ts";
import { editItem } from "#draft/operations.ts";
import { createDraftStore } from "#draft/store.ts";

import { followDraft } from "./follow-draft.ts";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test("Keys of a burst are told together, the last of them soon after the burst", () => {
  const { type, told } = followed();
  for (const text of ["a", "ab", "abc", "abcd"]) {
    type(text);
    vi.advanceTimersByTime(30);
  }
  expect(told).toEqual(["a"]);
  vi.advanceTimersByTime(300);
  expect(told).toEqual(["a", "abcd"]);
});

test.each([
  { every: 40, keys: 100, least: 4, most: 5 },
  { every: 70, keys: 100, least: 7, most: 8 },
  { every: 100, keys: 100, least: 40, most: 50 },
  { every: 400, keys: 10, least: 10, most: 10 },
])("Typing that goes on, a key in $every ms, is told all the while", ({ every, keys, ...told }) => {
  const followedDraft = followed();
  for (let key = 1; key <= keys; key++) {
    followedDraft.type("a".repeat(key));
    vi.advanceTimersByTime(every);
  }
  expect(followedDraft.told.length).toBeGreaterThanOrEqual(told.least);
  expect(followedDraft.told.length).toBeLessThanOrEqual(told.most);
});

test("Leaving the field tells what was typed at once", () => {
  const { type, told } = followed();
  type("a");
  type("ab");
  window.dispatchEvent(new FocusEvent("focusout"));
  expect(told).toEqual(["ab"]);
});

test("While the pointer is pressed nothing is told, so that the click hits what was pressed", () => {
  const { type, told } = followed();
  type("a");
  window.dispatchEvent(new Event("pointerdown"));
  window.dispatchEvent(new FocusEvent("focusout"));
  vi.advanceTimersByTime(500);
  expect(told).toEqual([]);
  window.dispatchEvent(new Event("pointerup"));
  expect(told).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(told).toEqual(["a"]);
});

test("The draft itself has every key at once", () => {
  const { store, type } = followed();
  type("a");
  type("ab");
  expect(textOf(store)).toBe("ab");
});

test("Any other change is told at once, after the keys before it", () => {
  const { store, type, told } = followed();
  type("a");
  store.getState().undo();
  expect(told).toEqual(["a", ""]);
});

test("Where nobody follows, the draft is seen as it is", () => {
  const store = createDraftStore();
  const follow = followDraft(store);
  store.getState().change((document) => ({ ...document, rest: { a: 1 } }), { typingIn: "source" });
  expect(follow.getState()).toBe(store.getState());
});

function followed() {
  const item = draftItemOf({ type: "message", role: "user", content: "" });
  const store = createDraftStore({ items: [item], metadata: [] });
  const follow = followDraft(store);
  const told: string[] = [];
  follow.subscribe(() => told.push(textOf(follow)));
  function type(content: string) {
    store
      .getState()
      .change((document) => editItem(document, item.key, { content }), { typingIn: "content" });
  }
  return { store, follow, told, type };
}

function textOf({ getState }: Pick<ReturnType<typeof createDraftStore>, "getState">): string {
  return Object(getState().history.present.items[0]?.value).content;
}
