import { expect, test } from "vitest";

import { linkEndsOf } from "./links.ts";

test("A call and its output are ends of one family, each on its side", () => {
  const call = linkEndsOf({ kind: "program", value: { call_id: "call_1" } });
  const output = linkEndsOf({ kind: "program_output", value: { call_id: "call_1" } });
  expect(call).toEqual([{ family: "program", side: "call", path: ["call_id"], id: "call_1" }]);
  expect(output).toEqual([{ ...call[0], side: "output" }]);
});

test("What a program called refers to the program, beside being a call itself", () => {
  const caller = { type: "program", caller_id: "call_1" };
  const ends = linkEndsOf({ kind: "function_call", value: { call_id: "call_2", caller } });
  expect(ends.map(({ family, side, id }) => [family, side, id])).toEqual([
    ["function_call", "call", "call_2"],
    ["program", "reference", "call_1"],
  ]);
});

test("An MCP call refers to the approval that it ran under", () => {
  const [end] = linkEndsOf({ kind: "mcp_call", value: { type: "mcp_call" } });
  const path = ["approval_request_id"];
  expect(end).toEqual({ family: "mcp_approval", side: "reference", path, id: undefined });
});

test.each([null, "text", { call_id: 1 }, { call_id: "" }])("%j has no id yet", (value) => {
  expect(linkEndsOf({ kind: "function_call", value }).map(({ id }) => id)).toEqual([undefined]);
});
