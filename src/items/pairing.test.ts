import { expect, test } from "vitest";

import { callIdToAnswer } from "./call-id-to-answer.ts";
import { openCalls } from "./pairing.ts";

const call = (id: unknown) => ({ kind: "function_call", value: { call_id: id } }) as const;
const output = (id: unknown) => ({ kind: "function_call_output", value: { call_id: id } }) as const;
const newId = (prefix: string) => `${prefix}new`;

test("A call is open until an output of its family has its id", () => {
  expect(openCalls([call("a"), call("b"), output("a")])).toEqual([
    { family: "function_call", callId: "b" },
  ]);
  expect(
    openCalls([call("a"), { kind: "shell_call_output", value: { call_id: "a" } }]),
  ).toHaveLength(1);
});

test("An output answers its call wherever it stands, as for the API", () => {
  expect(openCalls([output("a"), call("a")])).toEqual([]);
});

test("Two calls of one id are one open call", () => {
  expect(openCalls([call("a"), call("a")])).toHaveLength(1);
});

test("Items without a usable id, and unknown items, play no part", () => {
  expect(
    openCalls([call(5), call(undefined), { kind: "unknown", value: { call_id: "a" } }]),
  ).toEqual([]);
  expect(openCalls([{ kind: "function_call", value: null }])).toEqual([]);
});

test("A fresh output answers the latest open call of its family", () => {
  const open = openCalls([call("a"), call("b")]);
  expect(callIdToAnswer({ openCalls: open, newId }, "function_call")).toBe("b");
  expect(callIdToAnswer({ openCalls: open, newId }, "shell_call")).toBe("call_new");
});
