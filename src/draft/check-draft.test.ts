import { expect, test } from "vitest";

import type { Problem } from "#body/problem.ts";
import { itemDefinitions } from "#items/registry.ts";
import { checkConversation } from "#rules/check-conversation.ts";

import { checkDraft } from "./check-draft.ts";
import type { DraftDocument } from "./document.ts";
import { draftItemOf } from "./fresh-item.ts";
import { toBody } from "./to-body.ts";

const pair = (key: string, name: string, value: unknown) => ({ key, name, value });

/** A new id is made for each run, so what a fix would do differs between two of them. */
const withoutEdits = (problems: readonly Problem[]) =>
  problems.map(({ fixes = [], ...problem }) => ({
    ...problem,
    fixes: fixes.map(({ label }) => label),
  }));

test("No example has anything that the API would refuse", () => {
  const items = itemDefinitions.flatMap(({ examples }) =>
    examples.map(({ item }) => draftItemOf(item)),
  );
  const document = { items: items.slice(0, 20), metadata: [pair("1", "topic", "demo")] };
  expect(checkDraft(document).filter(({ severity }) => severity === "error")).toEqual([]);
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
  expect(problems.length).toBeGreaterThanOrEqual(9);
  expect(new Set(withoutEdits(problems))).toEqual(
    new Set(withoutEdits(checkConversation(toBody(document)))),
  );
});

test("A text that cannot be read stands before all that is wrong with what was read last", () => {
  const document = { items: [draftItemOf({ type: "no_such_type" })], metadata: [], source: "{" };
  const [first, ...others] = checkDraft(document);
  expect(first).toMatchObject({ path: [], severity: "error", code: "unreadable_text" });
  expect(others).toEqual(checkDraft({ ...document, source: undefined }));
});

test("The second of two pairs with one name is a problem", () => {
  const document = { items: [], metadata: [pair("1", "topic", "a"), pair("2", "topic", "b")] };
  expect(checkDraft(document)).toEqual([
    expect.objectContaining({ path: ["metadata", "topic"], code: "duplicate_key" }),
  ]);
});
