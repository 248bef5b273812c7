import { describe } from "vitest";

import { itHoldsTo } from "./rule.test-support.ts";
import { unacknowledgedSafetyCheck } from "./unacknowledged-safety-check.ts";

const checks = [{ id: "cu_sc_1", code: "irrelevant_domain" }, { id: "cu_sc_2" }];
const call = {
  type: "computer_call",
  actions: [{ type: "screenshot" }],
  pending_safety_checks: checks,
  status: "completed",
  id: "cu_1",
  call_id: "call_1",
};
const output = {
  type: "computer_call_output",
  output: { type: "computer_screenshot", file_id: "file-1" },
  call_id: "call_1",
};
const path = ["items", 1, "acknowledged_safety_checks"];

describe("Safety check not acknowledged", () => {
  itHoldsTo(unacknowledgedSafetyCheck, {
    broken: [
      { name: "An output that acknowledges nothing", body: { items: [call, output] }, path },
      {
        name: "An output that acknowledges one of two",
        body: { items: [call, { ...output, acknowledged_safety_checks: checks.slice(0, 1) }] },
        path,
      },
    ],
    sound: [
      {
        name: "An output that acknowledges all",
        body: { items: [call, { ...output, acknowledged_safety_checks: checks.toReversed() }] },
      },
      {
        name: "A call that raised nothing",
        body: { items: [{ ...call, pending_safety_checks: [] }, output] },
      },
    ],
  });
});
