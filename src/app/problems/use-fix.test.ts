import { expect, test } from "vitest";

import { draftItemOf } from "#draft/fresh-item.ts";
import { editItem } from "#draft/operations.ts";
import { createDraftStore } from "#draft/store.ts";
import { getIn } from "#shared/path.ts";

import { createProblemStore } from "./problem-store.ts";
import { createFixing } from "./use-fix.ts";

test("What is typed while all is being fixed is kept, and nothing is ever fixed by half", async () => {
  const slip = { type: "message", role: "User", content: "Hello", extra: null };
  const items = Array.from({ length: 500 }, () => draftItemOf(slip));
  const store = createDraftStore({ items, metadata: [] });
  const present = () => store.getState().history.present;
  const roles = () => [...new Set(present().items.map(({ value }) => getIn(value, ["role"])))];
  const seen: unknown[] = [];
  store.subscribe(() => seen.push(roles()));

  const problems = createProblemStore(store);
  await problems.loadChecks();
  const done = createFixing(store, problems).fixAll();
  await new Promise((resolve) => setTimeout(resolve));
  const key = items[0]?.key ?? "";
  store.getState().change((document) => editItem(document, key, { ...slip, content: "Typed" }));
  await done;

  expect(seen).toEqual([["User"], ["user"]]);
  expect(present().items[0]?.value).toEqual({ type: "message", role: "user", content: "Typed" });
  expect(problems.getState().all.map(({ code }) => code)).toEqual(["several_requests"]);
  store.getState().undo();
  expect(roles()).toEqual(["User"]);
  expect(present().items[0]?.value).toEqual({ ...slip, content: "Typed" });
});
