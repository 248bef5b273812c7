import { describe } from "vitest";

import { request, response } from "./items.test-support.ts";
import { pendingApproval } from "./pending-approval.ts";
import { itHoldsTo } from "./rule.test-support.ts";

describe("Approval still pending", () => {
  itHoldsTo(pendingApproval, {
    broken: [
      {
        name: "A request that nobody answers",
        body: { items: [request] },
        path: ["items", 0, "id"],
      },
    ],
    sound: [
      { name: "A refused request", body: { items: [request, { ...response, approve: false }] } },
    ],
  });
});
