import type * as z from "zod";

import type { Example } from "#items/item-definition.ts";

import type { schema } from "./schema.ts";

export const examples: readonly Example<z.input<typeof schema>>[] = [
  { name: "Nothing found", item: { type: "tool_search_output", tools: [] } },
  {
    name: "Returns desk, found by the application",
    item: {
      type: "tool_search_output",
      tools: [
        {
          type: "namespace",
          name: "returns",
          description: "Everything about sending goods back: find the order, decide, refund.",
          tools: [
            {
              type: "function",
              name: "find_order",
              description: "Finds an order by its number.",
              parameters: {
                type: "object",
                properties: { order: { type: "integer" } },
                required: ["order"],
                additionalProperties: false,
              },
              strict: true,
              defer_loading: true,
            },
            {
              type: "custom",
              name: "file_note",
              description: "Files a note with the support case.",
              format: { type: "text" },
            },
          ],
        },
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
          defer_loading: true,
        },
      ],
      call_id: "call_findReturns",
      execution: "client",
      id: "tso_68f1a2b3c4d5",
      status: "completed",
    },
  },
  {
    name: "Found by the API",
    item: {
      type: "tool_search_output",
      tools: [
        {
          type: "function",
          name: "get_weather",
          parameters: { type: "object", properties: { city: { type: "string" } } },
          strict: false,
          defer_loading: true,
        },
      ],
      call_id: null,
      execution: "server",
    },
  },
];
