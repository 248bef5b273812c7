import type * as z from "zod";

import type { Example } from "#items/item-definition.ts";

import type { schema } from "./schema.ts";

export const examples: readonly Example<z.input<typeof schema>>[] = [
  {
    name: "Server without tools",
    item: { type: "mcp_list_tools", server_label: "warehouse", tools: [], id: "mcpl_68f1a2b3c4d5" },
  },
  {
    name: "Tools of the warehouse",
    item: {
      type: "mcp_list_tools",
      server_label: "warehouse",
      tools: [
        {
          name: "find_stock",
          input_schema: {
            type: "object",
            properties: { product: { type: "string" }, warehouse: { type: "string" } },
            required: ["product"],
            additionalProperties: false,
          },
          description: "Counts what is left of a product in each warehouse.",
          annotations: { readOnlyHint: true, title: "Find stock" },
        },
        {
          name: "ship_replacement",
          input_schema: {
            type: "object",
            properties: { order: { type: "integer" }, express: { type: "boolean" } },
            required: ["order"],
          },
          description: null,
          annotations: null,
        },
      ],
      id: "mcpl_68f1a2b3c4e6",
      error: null,
    },
  },
  {
    name: "Server that did not answer",
    item: {
      type: "mcp_list_tools",
      server_label: "carrier",
      tools: [],
      id: "mcpl_68f1a2b3c4f7",
      error: "The server did not answer within 30 seconds.",
    },
  },
];
