import type { ToolDefinition } from "../tool-definition.ts";
import { examples } from "./examples.ts";
import { schema } from "./schema.ts";

export const codeInterpreterTool = {
  type: "code_interpreter",
  label: "Code interpreter",
  summary: "Lets the model write Python and run it in a container.",
  schema,
  examples,
  createDraft() {
    return { type: "code_interpreter", container: { type: "auto" } };
  },
} as const satisfies ToolDefinition<"code_interpreter", typeof schema>;
