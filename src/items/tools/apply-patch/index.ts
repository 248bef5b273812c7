import type { ToolDefinition } from "../tool-definition.ts";
import { examples } from "./examples.ts";
import { schema } from "./schema.ts";

export const applyPatchTool = {
  type: "apply_patch",
  label: "Apply patch",
  summary: "Lets the model change files of the application by patches.",
  schema,
  examples,
  createDraft() {
    return { type: "apply_patch" };
  },
} as const satisfies ToolDefinition<"apply_patch", typeof schema>;
