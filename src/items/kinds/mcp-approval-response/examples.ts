import type * as z from "zod";

import type { Example } from "#items/item-definition.ts";

import type { schema } from "./schema.ts";

export const examples: readonly Example<z.input<typeof schema>>[] = [
  {
    name: "Yes",
    item: {
      type: "mcp_approval_response",
      approval_request_id: "mcpr_68f1a2b3c4d5",
      approve: true,
    },
  },
  {
    name: "No, with the reason",
    item: {
      type: "mcp_approval_response",
      approval_request_id: "mcpr_68f1a2b3c4e6",
      approve: false,
      reason: "Express shipping is for orders above 200 EUR; ship it by standard parcel.",
      id: null,
    },
  },
];
