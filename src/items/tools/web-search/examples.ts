import type * as z from "zod";

import type { Example } from "#items/item-definition.ts";

import type { schema } from "./schema.ts";

export const examples: readonly Example<z.input<typeof schema>>[] = [
  { name: "Anywhere", item: { type: "web_search" } },
  {
    name: "Near Paris, on two sites",
    item: {
      type: "web_search_2025_08_26",
      user_location: {
        type: "approximate",
        country: "FR",
        region: "Île-de-France",
        city: "Paris",
        timezone: "Europe/Paris",
      },
      filters: { allowed_domains: ["meteofrance.com", "wikipedia.org"] },
      search_context_size: "high",
      external_web_access: true,
    },
  },
  {
    name: "Cached pages, place withheld",
    item: {
      type: "web_search",
      user_location: { type: "approximate" },
      filters: { allowed_domains: null },
      external_web_access: false,
    },
  },
];
