import { describe } from "vitest";

import { request, response } from "./items.test-support.ts";
import { mcpCallNotApproved } from "./mcp-call-not-approved.ts";
import { itHoldsTo } from "./rule.test-support.ts";

const mcpCall = {
  type: "mcp_call",
  server_label: "warehouse",
  name: "ship",
  arguments: "{}",
  id: "mcp_1",
  approval_request_id: "mcpr_1",
};
const path = ["items", 2, "approval_request_id"];

describe("MCP call that nothing approved", () => {
  itHoldsTo(mcpCallNotApproved, {
    broken: [
      {
        name: "A call under an unknown approval",
        body: { items: [request, response, { ...mcpCall, approval_request_id: "mcpr_2" }] },
        path,
      },
      {
        name: "A call under an approval that nobody asked for",
        body: { items: [mcpCall] },
        path: ["items", 0, "approval_request_id"],
      },
      {
        name: "A call that was refused",
        body: { items: [request, { ...response, approve: false }, mcpCall] },
        path,
      },
    ],
    sound: [
      { name: "An approved call", body: { items: [request, response, mcpCall] } },
      {
        name: "A call that needed no approval",
        body: { items: [{ ...mcpCall, approval_request_id: null }] },
      },
    ],
  });
});
