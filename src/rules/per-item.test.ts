import { expect, test, vi } from "vitest";

import { conversationOf } from "./conversation.ts";
import { perItem } from "./per-item.ts";
import type { Finding } from "./rule.ts";

const finding: Finding = {
  path: ["id"],
  message: "",
  fixes: [{ label: "Leave it out", isSafe: true, edits: [{ type: "remove", path: ["id"] }] }],
};

test("What is found in an item is placed in the body, and so are its fixes", () => {
  const check = perItem(() => [finding]);
  const [found] = check(conversationOf({ items: [{ id: "a" }] }));
  expect(found?.path).toEqual(["items", 0, "id"]);
  expect(found?.fixes?.[0]?.edits).toEqual([{ type: "remove", path: ["items", 0, "id"] }]);
});

test("An item that stays the same in its place is judged once; one that moved is placed anew", () => {
  const judge = vi.fn<() => Finding[]>(() => [finding]);
  const check = perItem(judge);
  const [a, b] = [{ id: "a" }, { id: "b" }];
  const before = check(conversationOf({ items: [a, b] }));
  const after = check(conversationOf({ items: [a, { id: "c" }] }));
  expect(judge).toHaveBeenCalledTimes(3);
  expect(after[0]).toBe(before[0]);
  expect(check(conversationOf({ items: [b] }))[0]?.path).toEqual(["items", 0, "id"]);
});
