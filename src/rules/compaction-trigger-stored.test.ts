import { describe } from "vitest";

import { compactionTriggerStored } from "./compaction-trigger-stored.ts";
import { itHoldsTo } from "./rule.test-support.ts";

const message = { role: "user", content: "Hello" };

describe("Compaction trigger in a stored conversation", () => {
  itHoldsTo(compactionTriggerStored, {
    broken: [
      {
        name: "A trigger at the end",
        body: { items: [message, { type: "compaction_trigger" }] },
        path: ["items", 1],
      },
    ],
    sound: [{ name: "A conversation without one", body: { items: [message] } }],
  });
});
