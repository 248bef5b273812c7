import type * as z from "zod";

import type { Example } from "#items/item-definition.ts";
import { toolDefinitions } from "#items/tools/registry.ts";

import type { schema } from "./schema.ts";

export const examples: readonly Example<z.input<typeof schema>>[] = [
  {
    name: "One function",
    item: {
      type: "additional_tools",
      role: "developer",
      tools: [{ type: "function", name: "list_orders", parameters: null, strict: null }],
    },
  },
  {
    name: "Tools for a support case",
    item: {
      type: "additional_tools",
      role: "developer",
      tools: [
        {
          type: "function",
          name: "start_refund",
          description: "Starts a refund; a person confirms it within a day.",
          parameters: {
            type: "object",
            properties: { order: { type: "integer" }, reason: { type: "string" } },
            required: ["order", "reason"],
            additionalProperties: false,
          },
          strict: true,
          allowed_callers: ["direct"],
        },
        {
          type: "mcp",
          server_label: "shop",
          server_url: "https://mcp.example.com/shop",
          server_description: "Orders and stock of the shop.",
          allowed_tools: ["find_order", "stock_of"],
          require_approval: "never",
        },
        {
          type: "file_search",
          vector_store_ids: ["vs_68f1a2b3c4d5"],
          filters: {
            type: "and",
            filters: [
              { type: "eq", key: "kind", value: "policy" },
              { type: "in", key: "country", value: ["FR", "DE"] },
            ],
          },
        },
      ],
      id: "at_68f1a2b3c4d5",
    },
  },
  {
    name: "One of every tool",
    item: {
      type: "additional_tools",
      role: "developer",
      tools: toolDefinitions.flatMap((definition) =>
        definition.examples.slice(0, 1).map(({ item }) => item),
      ),
    },
  },
];
