import { oneLine } from "#items/describe.ts";
import type { ItemDefinition } from "#items/item-definition.ts";
import { isObject } from "#shared/json.ts";

import { examples } from "./examples.ts";
import { schema } from "./schema.ts";

export const webSearchCall = {
  kind: "web_search_call",
  label: "Web search call",
  group: "Search",
  summary: "The model searches the web, opens a page, or looks for words in it.",
  occurs:
    "After the message that asks for it and before the answer that cites the pages; the API runs the search itself, so no output follows.",
  synonyms: ["browse", "internet", "google", "query", "open page", "find in page", "sources"],
  schema,
  createDraft({ newId }) {
    return {
      type: "web_search_call",
      action: { type: "search", queries: [""] },
      status: "completed",
      id: newId("ws_"),
    };
  },
  recognises({ type }) {
    return type === "web_search_call";
  },
  describe({ action }) {
    return isObject(action) ? describeAction(action) : "";
  },
  examples,
  idPrefix: "ws_",
} as const satisfies ItemDefinition<"web_search_call", typeof schema>;

function describeAction({ queries, query, url, pattern }: Record<string, unknown>): string {
  const searches = Array.isArray(queries) ? queries.slice(0, 20) : [];
  const words = [...searches, query, pattern, url].map(oneLine);
  return oneLine(words.filter(Boolean).join(" · "));
}
