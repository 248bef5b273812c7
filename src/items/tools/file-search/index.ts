import type { ToolDefinition } from "../tool-definition.ts";
import { examples } from "./examples.ts";
import { schema } from "./schema.ts";

export const fileSearchTool = {
  type: "file_search",
  label: "File search",
  summary: "Lets the model search the files of vector stores.",
  schema,
  examples,
  createDraft() {
    return { type: "file_search", vector_store_ids: [""] };
  },
} as const satisfies ToolDefinition<"file_search", typeof schema>;
