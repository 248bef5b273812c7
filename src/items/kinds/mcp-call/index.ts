import { oneLine } from "#items/describe.ts";
import type { ItemDefinition } from "#items/item-definition.ts";

import { examples } from "./examples.ts";
import { schema } from "./schema.ts";

export const mcpCall = {
  kind: "mcp_call",
  label: "MCP call",
  group: "MCP servers",
  summary: "A tool of an MCP server was called, with its result or its error.",
  occurs:
    "After the MCP list tools of that server and, where approval is needed, after the MCP approval response; it holds its own output, so none follows.",
  synonyms: ["mcp", "remote tool", "connector", "server", "tool call", "model context protocol"],
  schema,
  createDraft({ newId }) {
    return {
      type: "mcp_call",
      server_label: "",
      name: "",
      arguments: "{}",
      id: newId("mcp_"),
      output: "",
    };
  },
  recognises({ type }) {
    return type === "mcp_call";
  },
  describe({ server_label: server, name, arguments: args, output }) {
    const call = `${oneLine(server) || "…"}: ${oneLine(name) || "…"}(${oneLine(args)})`;
    return oneLine(output) ? `${call} → ${oneLine(output)}` : call;
  },
  examples,
  idPrefix: "mcp_",
} as const satisfies ItemDefinition<"mcp_call", typeof schema>;
