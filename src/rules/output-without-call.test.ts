import { describe, expect, test } from "vitest";

import { checkConversation } from "./check-conversation.ts";
import {
  call,
  caller,
  output,
  program,
  programOutput,
  request,
  response,
} from "./items.test-support.ts";
import { outputWithoutCall } from "./output-without-call.ts";
import { itHoldsTo } from "./rule.test-support.ts";

describe("Output without call", () => {
  itHoldsTo(outputWithoutCall, {
    broken: [
      {
        name: "An output whose call is not there",
        body: { items: [output] },
        path: ["items", 0, "call_id"],
      },
      {
        name: "A named output whose call is not there",
        body: { items: [{ ...output, name: "get_weather", namespace: "forecast" }] },
        path: ["items", 0, "call_id"],
      },
      {
        name: "A mistyped id between a call and its output",
        body: { items: [call, { ...output, call_id: "call_l" }] },
        path: ["items", 1, "call_id"],
      },
      {
        name: "An output that names the item of its call",
        body: {
          items: [
            { ...call, id: "fc_1" },
            { ...output, call_id: "fc_1" },
          ],
        },
        path: ["items", 1, "call_id"],
        beside: ["invented_id"],
      },
      {
        name: "An output without call_id",
        body: { items: [call, { type: "function_call_output", output: "" }] },
        path: ["items", 1, "call_id"],
      },
      {
        name: "An output of the local shell whose id names no call",
        body: { items: [{ type: "local_shell_call_output", output: "", id: "lsh_1" }] },
        path: ["items", 0, "call_id"],
      },
      {
        name: "An approval of an unknown request",
        body: { items: [response] },
        path: ["items", 0, "approval_request_id"],
      },
      {
        name: "A mistyped id between a program and all that names it",
        body: {
          items: [
            { ...program, call_id: "call_q" },
            { ...call, caller },
            { ...output, caller },
            programOutput,
          ],
        },
        path: ["items", 3, "call_id"],
      },
    ],
    sound: [
      { name: "An approved request", body: { items: [request, response] } },
      {
        name: "Calls made side by side, answered in any order",
        body: {
          items: [call, { ...call, call_id: "call_2" }, { ...output, call_id: "call_2" }, output],
        },
      },
      {
        name: "One id in two families",
        body: {
          items: [
            call,
            { type: "custom_tool_call", name: "run_sql", input: "", call_id: "call_1" },
            output,
            { type: "custom_tool_call_output", output: "", call_id: "call_1" },
          ],
        },
      },
    ],
  });

  test("is safe to mend where the output names the item of its call", () => {
    const items = [
      { ...call, id: "fc_1" },
      { ...output, call_id: "fc_1" },
    ];
    const problem = checkConversation({ items }).find(({ code }) => code === "output_without_call");
    expect(problem?.fixes?.map(({ label, isSafe }) => [label, isSafe])).toEqual([
      ["Answer 'call_1' instead of 'fc_1'", true],
    ]);
  });
});
