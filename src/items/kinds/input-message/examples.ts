import type * as z from "zod";

import type { Example } from "#items/item-definition.ts";
import { exampleParts } from "#items/parts/example-parts.ts";

import type { schema } from "./schema.ts";

export const examples: readonly Example<z.input<typeof schema>>[] = [
  {
    name: "One text part",
    item: { type: "message", role: "user", content: [{ type: "input_text", text: "Hello!" }] },
  },
  {
    name: "Text, photo and invoice",
    item: {
      type: "message",
      role: "user",
      content: [
        {
          type: "input_text",
          text: "The tent arrived with a torn seam, see the photo. The invoice is attached. Can I get a new one?",
          prompt_cache_breakpoint: { mode: "explicit", ttl: "30m" },
        },
        {
          type: "input_image",
          image_url: "https://images.example.com/returns/tent-seam.jpg",
          detail: "high",
        },
        {
          type: "input_file",
          filename: "invoice-20417.pdf",
          file_url: "https://files.example.com/invoices/20417.pdf",
          detail: "low",
        },
      ],
      status: "completed",
    },
  },
  {
    name: "A whole case file",
    item: { role: "developer", content: exampleParts },
  },
];
