import type { ToolDefinition } from "../tool-definition.ts";
import { examples } from "./examples.ts";
import { schema } from "./schema.ts";

export const shellTool = {
  type: "shell",
  label: "Shell",
  summary: "Lets the model run shell commands, in a container or on your own machine.",
  schema,
  examples,
  createDraft() {
    return { type: "shell", environment: { type: "container_auto" } };
  },
} as const satisfies ToolDefinition<"shell", typeof schema>;
