import type * as z from "zod";

import type { Example } from "#items/item-definition.ts";

import type { schema } from "./schema.ts";

export const examples: readonly Example<z.input<typeof schema>>[] = [
  {
    name: "Public server",
    item: { type: "mcp", server_label: "dice", server_url: "https://dmcp-server.deno.dev/mcp" },
  },
  {
    name: "Shop system, some calls approved",
    item: {
      type: "mcp",
      server_label: "shop",
      server_url: "https://mcp.example.com/shop",
      server_description: "Orders, stock and refunds of the shop.",
      allowed_tools: ["find_order", "start_refund"],
      require_approval: {
        always: { tool_names: ["start_refund"], read_only: false },
        never: { tool_names: ["find_order"], read_only: true },
      },
      authorization: "replace-with-your-token",
      headers: { "X-Shop": "acme-outdoor", "Accept-Language": "en" },
      defer_loading: true,
      allowed_callers: ["direct", "programmatic"],
    },
  },
  {
    name: "Through a private tunnel, reading only",
    item: {
      type: "mcp",
      server_label: "warehouse",
      allowed_tools: { tool_names: ["stock_of", "shelf_of"], read_only: true },
      require_approval: "never",
      tunnel_id: "tunnel_4f7c2a9be01d6358c7f0a1b2d3e4f567",
    },
  },
  {
    name: "Built-in connector",
    item: {
      type: "mcp",
      server_label: "calendar",
      connector_id: "connector_googlecalendar",
      authorization: "replace-with-your-token",
    },
  },
];
