import { describe } from "vitest";

import { call, output } from "./items.test-support.ts";
import { itHoldsTo } from "./rule.test-support.ts";
import { secondOutput } from "./second-output.ts";

describe("Second output for one call", () => {
  itHoldsTo(secondOutput, {
    broken: [
      {
        name: "A second output",
        body: { items: [call, output, { ...output, output: "18 °C" }] },
        path: ["items", 2, "call_id"],
      },
      {
        name: "An output that took the id of the call before its own",
        body: { items: [call, { ...call, call_id: "call_2" }, output, output] },
        path: ["items", 3, "call_id"],
      },
    ],
    sound: [{ name: "One output", body: { items: [call, output] } }],
  });
});
