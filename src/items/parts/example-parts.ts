import type * as z from "zod";

import type { inputContent } from "./input-content.ts";

/** One support case told in all the ways that text, images and files can be given. */
export const exampleParts: z.input<typeof inputContent>[] = [
  {
    type: "input_text",
    text: "Order 20417 in short: tent bought in September, seam torn, two photos, three papers.",
    prompt_cache_breakpoint: { mode: "explicit", ttl: "30m" },
  },
  {
    type: "input_image",
    image_url: "https://images.example.com/returns/tent-seam.jpg",
    detail: "high",
  },
  {
    type: "input_image",
    file_id: "file-Ph2tN5",
    detail: "original",
    prompt_cache_breakpoint: { mode: "explicit", ttl: "12h" },
  },
  {
    type: "input_file",
    filename: "invoice-20417.pdf",
    file_url: "https://files.example.com/invoices/20417.pdf",
    detail: "low",
  },
  {
    type: "input_file",
    filename: "orders.csv",
    file_data: "data:text/csv;base64,b3JkZXIsYW1vdW50CjIwNDE3LDE4OQo=",
  },
  {
    type: "input_file",
    file_id: "file-Wr4qY8",
    prompt_cache_breakpoint: { mode: "explicit", ttl: "30m" },
  },
];
