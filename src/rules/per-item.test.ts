import { expect, test } from "vitest";

import { conversationOf } from "./conversation.ts";
import { perItem } from "./per-item.ts";
import type { Finding } from "./rule.ts";

const finding: Finding = {
  path: ["id"],
  message: "",
  fixes: () => [{ label: "Leave it out", isSafe: true, edits: [{ type: "remove", path: ["id"] }] }],
};

test("What is found in an item is placed in the body, and so are its fixes", () => {
  const check = perItem(() => [finding]);
  const [found] = check(conversationOf({ items: [{ id: "a" }] }));
  expect(found?.path).toEqual(["items", 0, "id"]);
  expect(found?.fixes?.()[0]?.edits).toEqual([{ type: "remove", path: ["items", 0, "id"] }]);
});
