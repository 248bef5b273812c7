import type { ToolDefinition } from "../tool-definition.ts";
import { examples } from "./examples.ts";
import { schema } from "./schema.ts";

export const mcpTool = {
  type: "mcp",
  label: "MCP server",
  summary: "The tools of a remote server that speaks the Model Context Protocol.",
  schema,
  examples,
  createDraft() {
    return { type: "mcp", server_label: "", server_url: "" };
  },
} as const satisfies ToolDefinition<"mcp", typeof schema>;
