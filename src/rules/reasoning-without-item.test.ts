import { describe, expect, test } from "vitest";

import { checkConversation } from "./check-conversation.ts";
import { call, output } from "./items.test-support.ts";
import { reasoningWithoutItem } from "./reasoning-without-item.ts";
import { itHoldsTo } from "./rule.test-support.ts";

const reasoning = { type: "reasoning", summary: [], id: "rs_1" };
const question = { role: "user", content: "What's the weather?" };
const answer = { role: "assistant", content: "It rains." };

describe("Reasoning without the item it led to", () => {
  itHoldsTo(reasoningWithoutItem, {
    broken: [
      {
        name: "Reasoning that stands last",
        body: { items: [question, reasoning] },
        path: ["items", 1],
      },
      {
        name: "Two pieces of reasoning that stand last",
        body: { items: [question, reasoning, { ...reasoning, id: "rs_2" }] },
        path: ["items", 2],
      },
      {
        name: "Reasoning after its answer",
        body: { items: [question, answer, reasoning] },
        path: ["items", 2],
      },
      {
        name: "Reasoning before the question",
        body: { items: [reasoning, question, answer] },
        path: ["items", 0],
      },
      {
        name: "Reasoning between a call and its output",
        body: { items: [call, reasoning, output] },
        path: ["items", 1],
      },
      {
        name: "Reasoning with an answer on both sides",
        body: { items: [answer, reasoning, question, answer] },
        path: ["items", 1],
      },
    ],
    sound: [
      { name: "Reasoning before its answer", body: { items: [question, reasoning, answer] } },
      { name: "Reasoning before its call", body: { items: [reasoning, call, output] } },
      {
        name: "Two pieces of reasoning before one answer",
        body: { items: [reasoning, { ...reasoning, id: "rs_2" }, answer] },
      },
      {
        name: "Reasoning before a stored item",
        body: { items: [reasoning, { type: "item_reference", id: "msg_1" }] },
      },
    ],
  });

  test("is safe to mend only where one item can be meant", () => {
    const safe = (items: object[]) =>
      checkConversation({ items }).flatMap(({ fixes = [] }) => fixes.map(({ isSafe }) => isSafe));
    expect(safe([question, answer, reasoning])).toEqual([true, false]);
    expect(safe([answer, reasoning, question, answer])).toEqual([false, false, false]);
  });
});
