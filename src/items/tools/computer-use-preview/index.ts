import type { ToolDefinition } from "../tool-definition.ts";
import { examples } from "./examples.ts";
import { schema } from "./schema.ts";

export const computerUsePreviewTool = {
  type: "computer_use_preview",
  label: "Computer use preview (deprecated)",
  summary: "Lets the model use a computer; a deprecated preview, use the computer tool instead.",
  schema,
  examples,
  createDraft() {
    return {
      type: "computer_use_preview",
      environment: "browser",
      display_width: 1280,
      display_height: 800,
    };
  },
} as const satisfies ToolDefinition<"computer_use_preview", typeof schema>;
