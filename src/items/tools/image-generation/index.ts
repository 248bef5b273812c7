import type { ToolDefinition } from "../tool-definition.ts";
import { examples } from "./examples.ts";
import { schema } from "./schema.ts";

export const imageGenerationTool = {
  type: "image_generation",
  label: "Image generation",
  summary: "Lets the model draw and edit pictures.",
  schema,
  examples,
  createDraft() {
    return { type: "image_generation" };
  },
} as const satisfies ToolDefinition<"image_generation", typeof schema>;
