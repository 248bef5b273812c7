import type { ToolDefinition } from "../tool-definition.ts";
import { examples } from "./examples.ts";
import { schema } from "./schema.ts";

export const toolSearchTool = {
  type: "tool_search",
  label: "Tool search",
  summary: "Lets the model find tools whose loading was deferred.",
  schema,
  examples,
  createDraft() {
    return { type: "tool_search" };
  },
} as const satisfies ToolDefinition<"tool_search", typeof schema>;
