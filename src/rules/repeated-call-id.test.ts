import { describe, expect, test } from "vitest";

import { applyEdits } from "#body/fix.ts";

import { checkConversation } from "./check-conversation.ts";
import { call, output } from "./items.test-support.ts";
import { repeatedCallId } from "./repeated-call-id.ts";
import { itHoldsTo } from "./rule.test-support.ts";

describe("Two calls with one id", () => {
  itHoldsTo(repeatedCallId, {
    broken: [
      {
        name: "A pair made twice",
        body: { items: [call, output, call, { ...output, output: "18 °C" }] },
        path: ["items", 2, "call_id"],
      },
      {
        name: "A call made twice and answered once",
        body: { items: [call, output, call] },
        path: ["items", 2, "call_id"],
      },
      {
        name: "A second call with the id of the first, beside its own output",
        body: { items: [call, output, call, { ...output, call_id: "call_2" }] },
        path: ["items", 2, "call_id"],
      },
    ],
    sound: [
      {
        name: "Two calls",
        body: {
          items: [call, output, { ...call, call_id: "call_2" }, { ...output, call_id: "call_2" }],
        },
      },
    ],
  });

  test("is mended for the second call together with its output", () => {
    const body = { items: [call, output, call, { ...output, output: "18 °C" }] };
    const [problem] = checkConversation(body);
    const mended = applyEdits(body, problem?.fixes?.[0]?.edits ?? []);
    expect(mended).toMatchObject({ items: [call, output, {}, { output: "18 °C" }] });
    expect(problem?.fixes?.[0]?.isSafe).toBe(true);
  });
});
