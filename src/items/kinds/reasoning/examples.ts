import type * as z from "zod";

import type { Example } from "#items/item-definition.ts";

import type { schema } from "./schema.ts";

export const examples: readonly Example<z.input<typeof schema>>[] = [
  { name: "Known by its id", item: { type: "reasoning", summary: [], id: "rs_68f1a2b3c4d5" } },
  {
    name: "Two summaries, sealed",
    item: {
      type: "reasoning",
      summary: [
        {
          type: "summary_text",
          text: "The customer bought the tent 34 days ago, so the policy covers it.",
        },
        { type: "summary_text", text: "A replacement needs the order number; the invoice has it." },
      ],
      id: "rs_68f1a2b3c4f7",
      encrypted_content: "gAAAAABo8aLzQk1vN2w0cXhUd0JhRmxk",
    },
  },
  {
    name: "Sealed only",
    item: {
      type: "reasoning",
      summary: [],
      encrypted_content: "gAAAAABo8aL4b1hXc2RqTTl0UWVyVnU3",
    },
  },
  {
    name: "As the API returned it",
    item: {
      type: "reasoning",
      summary: [],
      id: "rs_68f1a2b3c502",
      content: [
        { type: "reasoning_text", text: "34 < 60, so replace. Order 20417 is on the invoice." },
      ],
      status: "completed",
    },
  },
];
