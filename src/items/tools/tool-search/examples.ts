import type * as z from "zod";

import type { Example } from "#items/item-definition.ts";

import type { schema } from "./schema.ts";

export const examples: readonly Example<z.input<typeof schema>>[] = [
  { name: "Run by the API", item: { type: "tool_search" } },
  {
    name: "Run by the application",
    item: {
      type: "tool_search",
      execution: "client",
      description: "Finds tools of the shop by what they should do.",
      parameters: {
        type: "object",
        properties: { goal: { type: "string" } },
        required: ["goal"],
        additionalProperties: false,
      },
    },
  },
];
