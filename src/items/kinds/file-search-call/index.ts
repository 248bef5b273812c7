import { oneLine } from "#items/describe.ts";
import type { ItemDefinition } from "#items/item-definition.ts";

import { examples } from "./examples.ts";
import { schema } from "./schema.ts";

export const fileSearchCall = {
  kind: "file_search_call",
  label: "File search call",
  group: "Search",
  summary: "The model searches the application's uploaded files for passages.",
  occurs:
    "After the message that asks for it and before the answer that cites the files; the API runs the search itself, so no output follows.",
  synonyms: [
    "vector store",
    "retrieval",
    "rag",
    "documents",
    "knowledge base",
    "passages",
    "embeddings",
  ],
  schema,
  createDraft({ newId }) {
    return { type: "file_search_call", queries: [""], status: "completed", id: newId("fs_") };
  },
  recognises({ type }) {
    return type === "file_search_call";
  },
  describe({ queries }) {
    const searches = Array.isArray(queries) ? queries.slice(0, 20).map(oneLine) : [];
    return oneLine(searches.filter(Boolean).join(" · "));
  },
  examples,
  idPrefix: "fs_",
} as const satisfies ItemDefinition<"file_search_call", typeof schema>;
