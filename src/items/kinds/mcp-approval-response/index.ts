import { callIdToAnswer } from "#items/call-id-to-answer.ts";
import { oneLine } from "#items/describe.ts";
import type { ItemDefinition } from "#items/item-definition.ts";

import { examples } from "./examples.ts";
import { schema } from "./schema.ts";

export const mcpApprovalResponse = {
  kind: "mcp_approval_response",
  label: "MCP approval response",
  group: "MCP servers",
  summary: "A person allows or refuses a call to an MCP server.",
  occurs:
    "After the MCP approval request whose id it names; the MCP call comes after it if it says yes.",
  synonyms: [
    "approval",
    "approve",
    "allow",
    "deny",
    "reject",
    "permission",
    "human in the loop",
    "mcp",
  ],
  schema,
  createDraft(context) {
    return {
      type: "mcp_approval_response",
      approval_request_id: callIdToAnswer(context, "mcp_approval", "mcpr_"),
      approve: true,
    };
  },
  recognises({ type }) {
    return type === "mcp_approval_response";
  },
  describe({ approve, reason }) {
    const answer = approve === true ? "approved" : approve === false ? "refused" : "";
    return [answer, oneLine(reason)].filter(Boolean).join(": ");
  },
  examples,
  pairing: { family: "mcp_approval", side: "output", field: "approval_request_id" },
} as const satisfies ItemDefinition<"mcp_approval_response", typeof schema>;
