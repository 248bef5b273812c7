import { expect, test } from "vitest";

import { checkDraft } from "./check-draft.ts";
import { fixAll } from "./fix-all.ts";
import { draftItemOf } from "./fresh-item.ts";

const call = (id: string) => ({
  type: "function_call",
  name: "get_weather",
  arguments: "{}",
  call_id: id,
});
const output = { type: "function_call_output", call_id: "call_2", output: "17 °C" };

test("All safe fixes together answer every call, each right after it", () => {
  const items = [call("call_1"), call("call_2"), output, call("call_3")].map(draftItemOf);
  const fixed = fixAll({ items, metadata: [] });
  expect(fixed.items.map(({ kind }) => kind)).toEqual([
    "function_call",
    "function_call_output",
    "function_call",
    "function_call_output",
    "function_call",
    "function_call_output",
  ]);
  expect(checkDraft(fixed).map(({ code }) => code)).not.toContain("call_without_output");
});

test("A draft without safe fixes stays the same", () => {
  const document = { items: [draftItemOf({ type: "no_such_type" })], metadata: [] };
  expect(fixAll(document)).toBe(document);
});

test("Only the fixes that are asked for are applied", () => {
  const items = [call("call_1"), call("call_3")].map(draftItemOf);
  const fixed = fixAll({ items, metadata: [] }, ({ path }) => path[1] === 1);
  expect(fixed.items.map(({ kind }) => kind)).toEqual([
    "function_call",
    "function_call",
    "function_call_output",
  ]);
});
