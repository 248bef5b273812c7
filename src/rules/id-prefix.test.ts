import { describe } from "vitest";

import { idPrefix } from "./id-prefix.ts";
import { call, output, request, response } from "./items.test-support.ts";
import { itHoldsTo } from "./rule.test-support.ts";

const answer = { role: "assistant", content: "It rains." };
const path = ["items", 0, "id"];

describe("Id of another kind", () => {
  itHoldsTo(idPrefix, {
    broken: [
      {
        name: "A function call with the id of a message",
        body: { items: [{ ...call, id: "msg_1" }, output] },
        path,
      },
      {
        name: "Reasoning known by a foreign id",
        body: { items: [{ type: "reasoning", summary: [], id: "thought-1" }, answer] },
        path,
      },
      {
        name: "A web search with a foreign id",
        body: {
          items: [
            {
              type: "web_search_call",
              action: { type: "search", queries: ["weather"] },
              status: "completed",
              id: "search-1",
            },
          ],
        },
        path,
      },
      {
        name: "A request for approval with a foreign id",
        body: {
          items: [
            { ...request, id: "approval-1" },
            { ...response, approval_request_id: "approval-1" },
          ],
        },
        path,
        severity: "warning",
      },
    ],
    sound: [
      {
        name: "An id of the kind",
        body: { items: [{ type: "reasoning", summary: [], id: "rs_1" }, answer] },
      },
    ],
  });
});
