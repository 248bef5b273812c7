import { describe } from "vitest";

import { call, output } from "./items.test-support.ts";
import { outputBeforeCall } from "./output-before-call.ts";
import { itHoldsTo } from "./rule.test-support.ts";

describe("Output before its call", () => {
  itHoldsTo(outputBeforeCall, {
    broken: [
      {
        name: "An output two items before its call",
        body: { items: [output, { role: "user", content: "And in Lyon?" }, call] },
        path: ["items", 0, "call_id"],
      },
    ],
    sound: [
      {
        name: "An output some items after its call",
        body: { items: [call, { role: "user", content: "And in Lyon?" }, output] },
      },
    ],
  });
});
