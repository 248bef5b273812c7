import { oneLine } from "#items/describe.ts";
import type { ItemDefinition } from "#items/item-definition.ts";

import { examples } from "./examples.ts";
import { schema } from "./schema.ts";

export const mcpApprovalRequest = {
  kind: "mcp_approval_request",
  label: "MCP approval request",
  group: "MCP servers",
  summary: "The model asks whether it may call a tool of an MCP server.",
  occurs:
    "After the message that made the model ask; an MCP approval response that names its id must follow.",
  synonyms: ["approval", "permission", "confirm", "human in the loop", "consent", "mcp"],
  schema,
  createDraft({ newId }) {
    return {
      type: "mcp_approval_request",
      server_label: "",
      name: "",
      arguments: "{}",
      id: newId("mcpr_"),
    };
  },
  recognises({ type }) {
    return type === "mcp_approval_request";
  },
  describe({ server_label: server, name, arguments: args }) {
    return `${oneLine(server) || "…"}: ${oneLine(name) || "…"}(${oneLine(args)})`;
  },
  examples,
  pairing: { family: "mcp_approval", side: "call", field: "id" },
  idPrefix: "mcpr_",
} as const satisfies ItemDefinition<"mcp_approval_request", typeof schema>;
