import { expect, test } from "vitest";

import { withoutItem } from "./without-item.ts";

const page = (...ids: string[]) => ({
  data: ids.map((id) => ({ id })),
  last_id: ids.at(-1) ?? null,
  has_more: true,
});

test("A deleted item is gone from its page, and the other pages stay the same", () => {
  const [first, second] = [page("a", "b"), page("c", "d")];
  const [left, right] = withoutItem([first, second], "c");
  expect(left).toBe(first);
  expect(right).toEqual(page("d"));
});

test("After the last item of a page is deleted, the next page comes after the one before it", () => {
  expect(withoutItem([page("a", "b"), page("c", "d")], "d")).toEqual([page("a", "b"), page("c")]);
});

test("After the only item of a page is deleted, the next page comes after the page before", () => {
  expect(withoutItem([page("a"), page("b")], "b")).toEqual([
    page("a"),
    { data: [], last_id: "a", has_more: true },
  ]);
});
