import type * as z from "zod";

import type { Example } from "#items/item-definition.ts";

import type { schema } from "./schema.ts";

export const examples: readonly Example<z.input<typeof schema>>[] = [
  {
    name: "One function",
    item: {
      type: "namespace",
      name: "crm",
      description: "Customers and their orders.",
      tools: [{ type: "function", name: "find_customer" }],
    },
  },
  {
    name: "Returns desk",
    item: {
      type: "namespace",
      name: "returns",
      description: "Everything about sending goods back: find the order, decide, refund.",
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
          output_schema: { type: "object", properties: { refund_id: { type: "string" } } },
          defer_loading: true,
          allowed_callers: ["direct", "programmatic"],
          async: true,
        },
        {
          type: "custom",
          name: "order_number",
          description: "Reads an order by its number.",
          format: { type: "grammar", syntax: "regex", definition: "^[0-9]{5}$" },
          defer_loading: true,
          allowed_callers: ["programmatic"],
          async: false,
        },
        { type: "custom", name: "file_note", format: { type: "text" } },
      ],
    },
  },
];
