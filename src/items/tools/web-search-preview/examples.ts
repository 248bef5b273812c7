import type * as z from "zod";

import type { Example } from "#items/item-definition.ts";

import type { schema } from "./schema.ts";

export const examples: readonly Example<z.input<typeof schema>>[] = [
  { name: "Anywhere", item: { type: "web_search_preview" } },
  {
    name: "Pictures near Paris",
    item: {
      type: "web_search_preview_2025_03_11",
      user_location: {
        type: "approximate",
        country: "FR",
        region: "Île-de-France",
        city: "Paris",
        timezone: "Europe/Paris",
      },
      search_context_size: "low",
      search_content_types: ["text", "image"],
    },
  },
];
