import type * as z from "zod";

import type { Example } from "#items/item-definition.ts";

import type { schema } from "./schema.ts";

export const examples: readonly Example<z.input<typeof schema>>[] = [
  {
    name: "No arguments",
    item: { type: "function", name: "list_orders", parameters: null, strict: null },
  },
  {
    name: "Weather in a city",
    item: {
      type: "function",
      name: "get_weather",
      description: "Current weather in a city. Use it whenever the user plans to go outside.",
      parameters: {
        type: "object",
        properties: {
          city: { type: "string", description: "City, such as Paris" },
          unit: { type: "string", enum: ["celsius", "fahrenheit"] },
        },
        required: ["city", "unit"],
        additionalProperties: false,
      },
      strict: true,
      output_schema: {
        type: "object",
        properties: { temperature: { type: "number" }, sky: { type: "string" } },
        required: ["temperature"],
      },
      defer_loading: false,
      allowed_callers: ["direct", "programmatic"],
      async: false,
    },
  },
];
