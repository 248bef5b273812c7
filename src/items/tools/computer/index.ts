import type { ToolDefinition } from "../tool-definition.ts";
import { examples } from "./examples.ts";
import { schema } from "./schema.ts";

export const computerTool = {
  type: "computer",
  label: "Computer",
  summary: "Lets the model use a computer by screenshots, mouse and keyboard.",
  schema,
  examples,
  createDraft() {
    return { type: "computer" };
  },
} as const satisfies ToolDefinition<"computer", typeof schema>;
