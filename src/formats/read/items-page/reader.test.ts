import { expect, test } from "vitest";

import { answer, call, output, page, question } from "./examples.test-support.ts";
import { itemsPage } from "./reader.ts";

const developer = { ...question, role: "developer" };
const reasoning = { id: "rs_1", type: "reasoning", summary: [] };

/** The page's items by what they say, and what was said of its order. */
function orderOf(data: readonly { id: string; type: string; role?: string }[], hasMore = false) {
  const { items, remarks } = itemsPage.read(page(data, hasMore));
  const words = items.map(({ value }) => {
    const { type, role } = value as { type: string; role?: string };
    return role ?? type;
  });
  return { words, said: remarks.map(({ place, message }) => `${place}: ${message}`) };
}

const turned = "data: The list ran from the newest item to the oldest and was turned round:";
const kept = "data: The list was taken in its order, oldest first:";

test("a list with the newest item first is put in order, its items made input", () => {
  const { items, remarks } = itemsPage.read(page([answer, output, call, question]));
  expect(items.map(({ value }) => value)).toEqual(
    [question, call, output, answer].map(({ id: _id, ...input }) => input),
  );
  expect(remarks).toEqual([
    {
      outcome: "changed",
      place: "data",
      message:
        "The list ran from the newest item to the oldest and was turned round: an output stands before its call.",
    },
    {
      outcome: "left_out",
      place: "data[0]",
      message:
        "Ids are left out where none is needed: the API gives new ones. (4 times, here first)",
    },
  ]);
});

test("that the rest is missing is said, and which part that is", () => {
  expect(orderOf([output, call, question], true).said).toContain(
    "has_more: This is one page of the conversation: its older items are not in it.",
  );
  expect(orderOf([question, call, output], true).said).toContain(
    "has_more: This is one page of the conversation: its later items are not in it.",
  );
});

test.each([
  [[question, call, output], kept, "a call stands before its output"],
  [[question, reasoning], turned, "reasoning stands at the end"],
  [[reasoning, answer], kept, "reasoning stands at the beginning"],
  [[question, answer, question, developer], turned, "the instructions stand at the end"],
  [[developer, answer, question], kept, "the instructions stand at the beginning"],
  [[answer, question], turned, "an answer stands before what it answers"],
  [[question, answer], kept, "a question stands before its answer"],
  [
    [question, question],
    turned,
    "nothing in it tells otherwise, and this is how the API lists items",
  ],
])("the order is told by what stands where (%#)", (data, decision, because) => {
  expect(orderOf(data).said[0]).toBe(`${decision} ${because}.`);
  const words = data.map((item) => ("role" in item ? item.role : item.type));
  expect(orderOf(data).words).toEqual(decision === turned ? words.toReversed() : words);
});

test("one item, or none, has no order", () => {
  expect(orderOf([question])).toEqual({
    words: ["user"],
    said: ["data[0]: Ids are left out where none is needed: the API gives new ones."],
  });
  expect(orderOf([])).toEqual({ words: [], said: [] });
});
