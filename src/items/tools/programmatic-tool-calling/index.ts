import type { ToolDefinition } from "../tool-definition.ts";
import { examples } from "./examples.ts";
import { schema } from "./schema.ts";

export const programmaticToolCallingTool = {
  type: "programmatic_tool_calling",
  label: "Programmatic tool calling",
  summary: "Lets the model write programs that call the other tools.",
  schema,
  examples,
  createDraft() {
    return { type: "programmatic_tool_calling" };
  },
} as const satisfies ToolDefinition<"programmatic_tool_calling", typeof schema>;
