import { oneLine } from "#items/describe.ts";
import type { ItemDefinition } from "#items/item-definition.ts";
import { isObject } from "#shared/json.ts";

import { examples } from "./examples.ts";
import { schema } from "./schema.ts";

export const mcpListTools = {
  kind: "mcp_list_tools",
  label: "MCP list tools",
  group: "MCP servers",
  summary: "The tools that an MCP server offers, as the API found them.",
  occurs:
    "Before the first call to that server; while it stays in the conversation, the API need not ask the server again.",
  synonyms: ["mcp", "server", "connector", "tools", "discovery", "model context protocol"],
  schema,
  createDraft({ newId }) {
    return { type: "mcp_list_tools", server_label: "", tools: [], id: newId("mcpl_") };
  },
  recognises({ type }) {
    return type === "mcp_list_tools";
  },
  describe({ server_label: server, tools, error }) {
    const names = Array.isArray(tools)
      ? tools.slice(0, 20).map((tool: unknown) => (isObject(tool) ? oneLine(tool.name) : ""))
      : [];
    const found = oneLine(names.filter(Boolean).join(", ")) || oneLine(error);
    return [oneLine(server), found].filter(Boolean).join(": ");
  },
  examples,
  idPrefix: "mcpl_",
} as const satisfies ItemDefinition<"mcp_list_tools", typeof schema>;
