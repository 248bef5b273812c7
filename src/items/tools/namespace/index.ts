import type { ToolDefinition } from "../tool-definition.ts";
import { examples } from "./examples.ts";
import { schema } from "./schema.ts";

export const namespaceTool = {
  type: "namespace",
  label: "Namespace",
  summary: "A group of functions and custom tools whose calls carry a common prefix.",
  schema,
  examples,
  createDraft() {
    return {
      type: "namespace",
      name: "",
      description: "",
      tools: [{ type: "function", name: "", description: "" }],
    };
  },
} as const satisfies ToolDefinition<"namespace", typeof schema>;
