import { describe, expect, test } from "vitest";

import { applyEdits } from "#body/fix.ts";

import { callWithoutOutput } from "./call-without-output.ts";
import { checkConversation } from "./check-conversation.ts";
import { itHoldsTo } from "./rule.test-support.ts";

const call_id = "call_1";
const call = { type: "function_call", name: "get_weather", arguments: "{}", call_id };
const output = { type: "function_call_output", call_id, output: "17 °C" };

const calls = {
  function: call,
  custom: { type: "custom_tool_call", name: "run_sql", input: "SELECT 1", call_id },
  computer: {
    type: "computer_call",
    actions: [{ type: "screenshot" }],
    pending_safety_checks: [{ id: "cu_sc_1" }],
    status: "completed",
    id: "cu_1",
    call_id,
  },
  shell: { type: "shell_call", action: { commands: ["ls"] }, call_id },
  "local shell": {
    type: "local_shell_call",
    action: { type: "exec", command: ["ls"], env: {} },
    status: "completed",
    id: "lsh_1",
    call_id,
  },
  "apply patch": {
    type: "apply_patch_call",
    operation: { type: "delete_file", path: "a.txt" },
    status: "completed",
    call_id,
  },
  "tool search": { type: "tool_search_call", arguments: {}, execution: "client", call_id },
  program: { type: "program", code: "", fingerprint: "fp", id: "cm_1", call_id },
};

describe("Call without output", () => {
  itHoldsTo(callWithoutOutput, {
    broken: [
      ...Object.entries(calls).map(([family, item]) => ({
        name: `A ${family} call that nothing answers`,
        body: { items: [item] },
        path: ["items", 0, "call_id"],
      })),
      {
        name: "An async call that nothing answers yet",
        body: { items: [{ ...call, async: true }] },
        path: ["items", 0, "call_id"],
        severity: "note",
      },
      {
        name: "A search of the application without a call_id",
        body: { items: [{ type: "tool_search_call", arguments: {}, execution: "client" }] },
        path: ["items", 0, "call_id"],
      },
      {
        name: "A search of the application without a call_id, beside its output",
        body: {
          items: [
            { type: "tool_search_call", arguments: {}, execution: "client" },
            { type: "tool_search_output", tools: [], execution: "client", call_id },
          ],
        },
        path: ["items", 0, "call_id"],
      },
    ],
    sound: [
      { name: "A call with its output", body: { items: [call, output] } },
      {
        name: "A search that the API ran itself",
        body: { items: [{ type: "tool_search_call", arguments: {}, execution: "server" }] },
      },
    ],
  });
});

test("An output is added in the name of the program that called, before the program's own", () => {
  const items = [
    calls.program,
    { ...call, call_id: "call_2", caller: { type: "program", caller_id: "call_1" } },
  ];
  let body: unknown = { items };
  for (let [problem] = checkConversation(body); problem; [problem] = checkConversation(body)) {
    body = applyEdits(body, problem.fixes?.[0]?.edits ?? []);
  }
  expect(body).toMatchObject({
    items: [
      ...items,
      { type: "function_call_output", caller: { caller_id: "call_1" } },
      { type: "program_output", call_id: "call_1" },
    ],
  });
});
