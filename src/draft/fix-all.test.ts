import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";

import { type Problem, safeFixOf } from "#body/problem.ts";
import { brokenBodies } from "#rules/broken-bodies.test-support.ts";
import { atOnce } from "#shared/steps.ts";

import * as checks from "./check-draft.ts";
import type { DraftDocument } from "./document.ts";
import { fixAllInSteps } from "./fix-all.ts";
import { draftItemOf } from "./fresh-item.ts";
import { record, startHistory, undo } from "./history.ts";

const call = (id: string, more: object = {}) => ({
  type: "function_call",
  name: "get_weather",
  arguments: "{}",
  call_id: id,
  ...more,
});
const output = (id: string) => ({ type: "function_call_output", call_id: id, output: "17 °C" });
const slips = (text: string) => ({ type: "message", role: "User", content: text, extra: null });

const draftOf = (items: readonly unknown[]): DraftDocument => ({
  items: items.map(draftItemOf),
  metadata: [],
});
const fixAll = (document: DraftDocument, matches?: (problem: Problem) => boolean) =>
  atOnce(fixAllInSteps(document, matches));
const kindsOf = ({ items }: DraftDocument) => items.map(({ kind }) => kind);
const codesOf = (document: DraftDocument) => checks.checkDraft(document).map(({ code }) => code);

const brokenDrafts = brokenBodies.map(({ items, metadata }): DraftDocument => ({
  ...draftOf(items),
  metadata: Object.entries(metadata).map(([name, value]) => ({ key: name, name, value })),
}));

test("All safe fixes together answer every call, each right after it", () => {
  const fixed = fixAll(draftOf([call("call_1"), call("call_2"), output("call_2"), call("call_3")]));
  expect(kindsOf(fixed)).toEqual([
    "function_call",
    "function_call_output",
    "function_call",
    "function_call_output",
    "function_call",
    "function_call_output",
  ]);
  expect(codesOf(fixed)).not.toContain("call_without_output");
});

test("A draft without safe fixes stays the same", () => {
  const document = draftOf([{ type: "no_such_type" }]);
  expect(fixAll(document)).toBe(document);
});

test("Only the fixes that are asked for are applied", () => {
  const document = draftOf([call("call_1"), call("call_3")]);
  const fixed = fixAll(document, ({ path }) => path[1] === 1);
  expect(kindsOf(fixed)).toEqual(["function_call", "function_call", "function_call_output"]);
});

test("Any draft has no safe fix left, and what says the same as before is the same object", () => {
  fc.assert(
    fc.property(brokenDrafts, (document) => {
      const fixed = fixAll(document);
      expect(checks.checkDraft(fixed).filter(safeFixOf)).toEqual([]);
      expect(fixAll(fixed)).toBe(fixed);
      const byKey = new Map(fixed.items.map((item) => [item.key, item]));
      const same = document.items.filter(
        ({ key, value }) => JSON.stringify(byKey.get(key)?.value) === JSON.stringify(value),
      );
      expect(document.items.every(({ key }) => byKey.has(key))).toBe(true);
      for (const item of same) expect(byKey.get(item.key)).toBe(item);
    }),
  );
});

test("One step of undo takes all of it back", () => {
  fc.assert(
    fc.property(brokenDrafts, (document) => {
      const { present } = undo(record(startHistory(document), fixAll(document)));
      expect(present.items).toHaveLength(document.items.length);
      for (const [index, item] of document.items.entries()) expect(present.items[index]).toBe(item);
      expect(present.metadata).toBe(document.metadata);
    }),
  );
});

test("However many the problems are, the draft is looked at a few times", () => {
  const look = vi.spyOn(checks, "checkDraftInSteps");
  const items = Array.from({ length: 300 }, (_, index) => [
    slips(`Message ${index}`),
    call(`call_${index}`, { arguments: "" }),
  ]);
  const fixed = fixAll(draftOf(items.flat()));
  expect(look.mock.calls.length).toBeLessThanOrEqual(4);
  look.mockRestore();
  expect(fixed.items).toHaveLength(900);
  expect(codesOf(fixed)).toEqual(["several_requests"]);
});

test("A call that an output means by another name is tied to it, and not answered once more", () => {
  const document = draftOf([
    call("call_1", { id: "fc_1" }),
    call("call_2", { id: "fc_2" }),
    call("call_3", { id: "fc_3" }),
    output("fc_1"),
  ]);
  const fixed = fixAll(document);
  expect(fixed.items.map(({ value }) => value)).toMatchObject([
    call("call_1"),
    call("call_2"),
    { call_id: "call_2", output: "" },
    call("call_3"),
    { call_id: "call_3", output: "" },
    output("call_1"),
  ]);
});

test("As many calls are left as there are outputs that may belong to them", () => {
  const fixed = fixAll(draftOf([call("call_1"), call("call_2"), output("call_9")]));
  expect(fixed.items.map(({ value }) => value)).toMatchObject([
    call("call_1"),
    { call_id: "call_1", output: "" },
    call("call_2"),
    output("call_9"),
  ]);
});

describe("Problems that their fixes do not remove", () => {
  /** A look that always finds the same place at fault. */
  function alwaysFinding(messageOf: (round: number) => string) {
    let round = 0;
    return vi.spyOn(checks, "checkDraftInSteps").mockImplementation(function* () {
      yield;
      const path = ["items", 0, "content"];
      const fix = {
        label: "",
        isSafe: true,
        edits: [{ type: "set" as const, path, value: ++round }],
      };
      const message = messageOf(round);
      return [{ path, severity: "error", code: "invalid_value", message, fixes: [fix] }];
    });
  }

  test("are not fixed again", () => {
    const look = alwaysFinding(() => "It is wrong.");
    const fixed = fixAll(draftOf([slips("Hello")]));
    look.mockRestore();
    expect(fixed.items[0]?.value).toMatchObject({ content: 1 });
  });

  test("and seem to be others each time come to an end", () => {
    const look = alwaysFinding((round) => `It was wrong ${round} times.`);
    const fixed = fixAll(draftOf([slips("Hello")]));
    const { length } = look.mock.calls;
    look.mockRestore();
    expect(fixed.items[0]?.value).toMatchObject({ content: length });
  });
});
