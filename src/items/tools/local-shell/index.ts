import type { ToolDefinition } from "../tool-definition.ts";
import { examples } from "./examples.ts";
import { schema } from "./schema.ts";

export const localShellTool = {
  type: "local_shell",
  label: "Local shell (deprecated)",
  summary:
    "Lets the model run commands on your own machine; deprecated, use the shell tool instead.",
  schema,
  examples,
  createDraft() {
    return { type: "local_shell" };
  },
} as const satisfies ToolDefinition<"local_shell", typeof schema>;
