import type * as z from "zod";

import type { Example } from "#items/item-definition.ts";

import type { schema } from "./schema.ts";

export const examples: readonly Example<z.input<typeof schema>>[] = [
  {
    name: "Think harder",
    item: { type: "configuration_update", reasoning: { effort: "high" } },
  },
  {
    name: "Answer as a return decision",
    item: {
      type: "configuration_update",
      reasoning: { effort: "low" },
      text: {
        format: {
          type: "json_schema",
          name: "return_decision",
          schema: {
            type: "object",
            properties: {
              order: { type: "integer" },
              decision: { type: "string", enum: ["replace", "refund", "refuse"] },
              reason: { type: "string" },
            },
            required: ["order", "decision", "reason"],
            additionalProperties: false,
          },
          description: "What happens with a returned article, for the warehouse.",
          strict: true,
        },
      },
      id: null,
    },
  },
  {
    name: "Back to plain text",
    item: {
      type: "configuration_update",
      reasoning: { effort: null },
      text: { format: { type: "text" } },
    },
  },
];
