import { describe } from "vitest";

import { callerWithoutProgram } from "./caller-without-program.ts";
import { call, caller, output, program, programOutput } from "./items.test-support.ts";
import { itHoldsTo } from "./rule.test-support.ts";

const called = [
  { ...call, caller },
  { ...output, caller },
];

describe("Called by a program that is not there", () => {
  itHoldsTo(callerWithoutProgram, {
    broken: [
      {
        name: "A call and its output by an absent program",
        body: { items: called },
        path: ["items", 0, "caller", "caller_id"],
      },
      {
        name: "A caller that is not the only program",
        body: {
          items: [
            { ...program, call_id: "call_q" },
            ...called,
            { ...programOutput, call_id: "call_q" },
          ],
        },
        path: ["items", 1, "caller", "caller_id"],
      },
    ],
    sound: [{ name: "A call by a program", body: { items: [program, ...called, programOutput] } }],
  });
});
