import type * as z from "zod";

import type { Example } from "#items/item-definition.ts";

import type { schema } from "./schema.ts";

export const examples: readonly Example<z.input<typeof schema>>[] = [
  { name: "No arguments", item: { type: "tool_search_call", arguments: {} } },
  {
    name: "Search by the application",
    item: {
      type: "tool_search_call",
      arguments: { query: "send goods back and refund them", limit: 3 },
      call_id: "call_findReturns",
      execution: "client",
      id: "tsc_68f1a2b3c4d5",
      status: "completed",
    },
  },
  {
    name: "Search by the API",
    item: {
      type: "tool_search_call",
      arguments: { paths: ["crm", "shipping"] },
      call_id: null,
      execution: "server",
      status: "completed",
    },
  },
];
