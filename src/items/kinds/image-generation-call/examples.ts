import type * as z from "zod";

import type { Example } from "#items/item-definition.ts";
import { lighthouse } from "#items/parts/example-images.ts";

import type { schema } from "./schema.ts";

export const examples: readonly Example<z.input<typeof schema>>[] = [
  {
    name: "A stored image, used again",
    item: { type: "image_generation_call", id: "ig_68f1a2b3c4d5" },
  },
  {
    name: "A lighthouse",
    item: {
      type: "image_generation_call",
      result: lighthouse,
      status: "completed",
      id: "ig_68f1a2b3c4e6",
    },
  },
  {
    name: "A lighthouse, with how it was drawn",
    item: {
      type: "image_generation_call",
      result: lighthouse,
      status: "completed",
      id: "ig_68f1a2b3c4f7",
      revised_prompt:
        "A red and white lighthouse on a rock in a calm sea, in flat colours, under a low sun.",
      action: "generate",
      size: "1024x1024",
      quality: "high",
      background: "opaque",
      output_format: "png",
      svg_usage: {
        model: "gpt-image-2.6-sunburst",
        input_tokens: 212,
        output_tokens: 1840,
        reasoning_tokens: 640,
        total_tokens: 2052,
      },
    },
  },
  {
    name: "Stopped by moderation",
    item: {
      type: "image_generation_call",
      result: null,
      status: "failed",
      id: "ig_68f1a2b3c508",
      error: {
        message: "Your request was rejected by the safety system.",
        type: "image_generation_user_error",
        code: "moderation_blocked",
        param: null,
        moderation_details: { categories: ["violence"], moderation_stage: "input" },
      },
    },
  },
];
