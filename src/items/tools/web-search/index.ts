import type { ToolDefinition } from "../tool-definition.ts";
import { examples } from "./examples.ts";
import { schema } from "./schema.ts";

export const webSearchTool = {
  type: "web_search",
  label: "Web search",
  summary: "Lets the model search the web and open pages.",
  schema,
  examples,
  createDraft() {
    return { type: "web_search" };
  },
} as const satisfies ToolDefinition<"web_search", typeof schema>;
