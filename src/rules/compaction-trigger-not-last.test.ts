import { describe } from "vitest";

import { compactionTriggerNotLast } from "./compaction-trigger-not-last.ts";
import { itHoldsTo } from "./rule.test-support.ts";

const message = { role: "user", content: "Hello" };
const trigger = { type: "compaction_trigger" };
const beside = ["compaction_trigger_stored"];

describe("Compaction trigger before other items", () => {
  itHoldsTo(compactionTriggerNotLast, {
    broken: [
      {
        name: "A trigger before a message",
        body: { items: [trigger, message] },
        path: ["items", 0],
        beside,
      },
    ],
    sound: [
      { name: "A trigger at the end", body: { items: [message, trigger] }, beside },
      { name: "Two triggers at the end", body: { items: [message, trigger, trigger] }, beside },
    ],
  });
});
