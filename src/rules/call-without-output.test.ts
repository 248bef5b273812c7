import { describe } from "vitest";

import { callWithoutOutput } from "./call-without-output.ts";
import { itHoldsTo } from "./rule.test-support.ts";

const call = { type: "function_call", name: "get_weather", arguments: "{}", call_id: "call_1" };
const output = { type: "function_call_output", call_id: "call_1", output: "17 °C" };

describe("Call without output", () => {
  itHoldsTo(callWithoutOutput, {
    broken: [
      {
        name: "a function call that nothing answers",
        body: { items: [call] },
        path: ["items", 0, "call_id"],
      },
    ],
    sound: [{ name: "a call with its output", body: { items: [call, output] } }],
  });
});
