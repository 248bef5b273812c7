import type { ToolDefinition } from "../tool-definition.ts";
import { examples } from "./examples.ts";
import { schema } from "./schema.ts";

export const webSearchPreviewTool = {
  type: "web_search_preview",
  label: "Web search preview (deprecated)",
  summary: "Lets the model search the web; a deprecated preview, use the web search tool instead.",
  schema,
  examples,
  createDraft() {
    return { type: "web_search_preview" };
  },
} as const satisfies ToolDefinition<"web_search_preview", typeof schema>;
