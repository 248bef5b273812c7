import type { ToolDefinition } from "../tool-definition.ts";
import { examples } from "./examples.ts";
import { schema } from "./schema.ts";

export const customTool = {
  type: "custom",
  label: "Custom tool",
  summary:
    "A tool of the application that takes free text, or text that fits a grammar, instead of JSON.",
  schema,
  examples,
  createDraft() {
    return { type: "custom", name: "", description: "" };
  },
} as const satisfies ToolDefinition<"custom", typeof schema>;
