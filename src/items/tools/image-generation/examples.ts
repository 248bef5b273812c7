import type * as z from "zod";

import type { Example } from "#items/item-definition.ts";

import type { schema } from "./schema.ts";

export const examples: readonly Example<z.input<typeof schema>>[] = [
  { name: "As the API decides", item: { type: "image_generation" } },
  {
    name: "Product photo, repainted",
    item: {
      type: "image_generation",
      model: "gpt-image-2",
      action: "edit",
      size: "1536x1024",
      quality: "high",
      background: "opaque",
      output_format: "webp",
      output_compression: 80,
      partial_images: 2,
      moderation: "auto",
      input_fidelity: "high",
      input_image_mask: {
        image_url: "https://images.example.com/returns/tent-mask.png",
        file_id: "file-Ma5kQ2",
      },
    },
  },
  {
    name: "Animated tent",
    item: {
      type: "image_generation",
      model: "gpt-image-2.6-sunburst",
      action: "generate",
      size: "1024x1024",
      quality: "xhigh",
      output_format: "gif",
      complexity: "medium",
      frame_count: 12,
      frame_duration_ms: 150,
    },
  },
  {
    name: "Logo as SVG",
    item: {
      type: "image_generation",
      output_format: "svg",
      background: "transparent",
      input_fidelity: null,
      svg: { model: "gpt-5.4", reasoning: { effort: "medium" } },
    },
  },
];
