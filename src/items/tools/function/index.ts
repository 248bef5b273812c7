import type { ToolDefinition } from "../tool-definition.ts";
import { examples } from "./examples.ts";
import { schema } from "./schema.ts";

export const functionTool = {
  type: "function",
  label: "Function",
  summary:
    "A function of the application that the model may ask for, with a JSON Schema of its arguments.",
  schema,
  examples,
  createDraft() {
    return {
      type: "function",
      name: "",
      description: "",
      parameters: { type: "object", properties: {}, required: [], additionalProperties: false },
      strict: true,
    };
  },
} as const satisfies ToolDefinition<"function", typeof schema>;
