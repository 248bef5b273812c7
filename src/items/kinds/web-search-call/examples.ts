import type * as z from "zod";

import type { Example } from "#items/item-definition.ts";

import type { schema } from "./schema.ts";

export const examples: readonly Example<z.input<typeof schema>>[] = [
  {
    name: "Search",
    item: {
      type: "web_search_call",
      action: { type: "search", queries: ["weather Paris tomorrow"] },
      status: "completed",
      id: "ws_68f1a2b3c4d5",
    },
  },
  {
    name: "Searches and their pages",
    item: {
      type: "web_search_call",
      action: {
        type: "search",
        queries: ["repair torn tent seam", "seam sealer silnylon cure time"],
        sources: [
          { type: "url", url: "https://northwind.example.com/care/tents" },
          { type: "url", url: "https://outdoor-repair.example.org/seams" },
        ],
        query: "repair torn tent seam",
      },
      status: "completed",
      id: "ws_68f1a2b3c4e6",
    },
  },
  {
    name: "Page opened",
    item: {
      type: "web_search_call",
      action: { type: "open_page", url: "https://outdoor-repair.example.org/seams" },
      status: "completed",
      id: "ws_68f1a2b3c4f7",
    },
  },
  {
    name: "Words not found in a page",
    item: {
      type: "web_search_call",
      action: {
        type: "find_in_page",
        url: "https://outdoor-repair.example.org/seams",
        pattern: "cure time",
      },
      status: "failed",
      id: "ws_68f1a2b3c502",
    },
  },
];
