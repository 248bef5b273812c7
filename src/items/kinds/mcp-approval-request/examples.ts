import type * as z from "zod";

import type { Example } from "#items/item-definition.ts";

import type { schema } from "./schema.ts";

export const examples: readonly Example<z.input<typeof schema>>[] = [
  {
    name: "No arguments",
    item: {
      type: "mcp_approval_request",
      server_label: "warehouse",
      name: "list_warehouses",
      arguments: "{}",
      id: "mcpr_68f1a2b3c4d5",
    },
  },
  {
    name: "Ship a replacement",
    item: {
      type: "mcp_approval_request",
      server_label: "warehouse",
      name: "ship_replacement",
      arguments: '{"order":20417,"express":true}',
      id: "mcpr_68f1a2b3c4e6",
    },
  },
];
