import type * as z from "zod";

import type { Example } from "#items/item-definition.ts";
import { exampleParts } from "#items/parts/example-parts.ts";

import type { schema } from "./schema.ts";

export const examples: readonly Example<z.input<typeof schema>>[] = [
  {
    name: "Question",
    item: { type: "message", role: "user", content: "What's the weather in Paris?" },
  },
  {
    name: "System instructions",
    item: {
      type: "message",
      role: "system",
      content:
        "You are the support agent of Northwind Outdoor. Answer in the customer's language, keep it short, and never promise a refund before you have looked the order up.",
    },
  },
  {
    name: "Earlier answer",
    item: {
      type: "message",
      role: "assistant",
      content: "I'll check the forecast first, then look at trains.",
      phase: "commentary",
    },
  },
  {
    name: "Parts in the short form",
    item: { type: "message", role: "user", content: exampleParts, phase: null },
  },
];
