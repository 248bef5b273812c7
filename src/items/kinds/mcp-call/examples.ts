import type * as z from "zod";

import type { Example } from "#items/item-definition.ts";

import type { schema } from "./schema.ts";

export const examples: readonly Example<z.input<typeof schema>>[] = [
  {
    name: "Call without a result",
    item: {
      type: "mcp_call",
      server_label: "warehouse",
      name: "list_warehouses",
      arguments: "{}",
      id: "mcp_68f1a2b3c4d5",
    },
  },
  {
    name: "Stock found",
    item: {
      type: "mcp_call",
      server_label: "warehouse",
      name: "find_stock",
      arguments: '{"product":"Trail Tent 2"}',
      id: "mcp_68f1a2b3c4e6",
      output: '{"Hamburg":12,"Lyon":0}',
      error: null,
      status: "completed",
      approval_request_id: "mcpr_68f1a2b3c4d5",
    },
  },
  {
    name: "Wrong arguments",
    item: {
      type: "mcp_call",
      server_label: "warehouse",
      name: "ship_replacement",
      arguments: '{"order":"twenty"}',
      id: "mcp_68f1a2b3c4f7",
      output: null,
      error: { type: "mcp_protocol_error", code: -32602, message: "order must be an integer" },
      status: "failed",
      approval_request_id: null,
    },
  },
  {
    name: "Tool that failed",
    item: {
      type: "mcp_call",
      server_label: "warehouse",
      name: "ship_replacement",
      arguments: '{"order":20417}',
      id: "mcp_68f1a2b3c502",
      error: {
        type: "mcp_tool_execution_error",
        content: [{ type: "text", text: "Order 20417 has been shipped already." }],
      },
    },
  },
  {
    name: "Server not reached",
    item: {
      type: "mcp_call",
      server_label: "carrier",
      name: "track_parcel",
      arguments: '{"parcel":"NW-88213"}',
      id: "mcp_68f1a2b3c513",
      error: { type: "http_error", code: 503, message: "Service unavailable" },
      status: "failed",
    },
  },
];
