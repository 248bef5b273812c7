import { describe } from "vitest";

import { deferredWithoutSearch } from "./deferred-without-search.ts";
import { itHoldsTo } from "./rule.test-support.ts";

const offering = (...tools: object[]) => ({
  items: [{ type: "additional_tools", role: "developer", tools }],
});
const deferred = {
  type: "function",
  name: "find",
  parameters: null,
  strict: null,
  defer_loading: true,
};

describe("Deferred tool without tool search", () => {
  itHoldsTo(deferredWithoutSearch, {
    broken: [
      {
        name: "A deferred function alone",
        body: offering(deferred),
        path: ["items", 0, "tools", 0, "defer_loading"],
      },
    ],
    sound: [
      {
        name: "A deferred function beside a search",
        body: offering(deferred, { type: "tool_search" }),
      },
      {
        name: "What a search has brought in",
        body: { items: [{ type: "tool_search_output", tools: [deferred] }] },
      },
    ],
  });
});
