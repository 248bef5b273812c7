import * as z from "zod";

import { field, object, tag } from "#schema/field.ts";
import { text } from "#schema/text.ts";

const moderationDetails = object(
  {
    categories: field(z.array(text()), "What the moderation found."),
    moderation_stage: field(
      z.enum(["input", "output", "unknown"]),
      "Whether the prompt or the picture was stopped.",
    ),
  },
  { title: "Moderation details" },
);

const error = object(
  {
    message: field(text(), "What went wrong.", { widget: "long-text" }),
    type: field(text(), "Kind of error."),
    code: field(text().nullable(), "Error code, or null."),
    param: field(text().nullable(), "Parameter at fault, or null."),
    moderation_details: field(moderationDetails.optional(), "What moderation objected to.", {
      common: true,
    }),
  },
  { title: "Error" },
);

const svgUsage = object(
  {
    model: field(text(), "Model that wrote the SVG."),
    input_tokens: field(z.int(), "Tokens read."),
    output_tokens: field(z.int(), "Tokens written."),
    reasoning_tokens: field(z.int(), "Tokens written that were reasoning."),
    total_tokens: field(z.int(), "Tokens read and written."),
  },
  { title: "SVG usage" },
);

/** Only `type` and `id` are needed to use an image again; the published schema requires two fields more. */
export const schema = object({
  type: tag("image_generation_call"),
  result: field(text().nullable().optional(), "The image in base64, or null.", {
    widget: "base64-image",
    initial: true,
  }),
  status: field(
    z.enum(["completed", "in_progress", "generating", "failed"]).optional(),
    "How far drawing got.",
    { initial: true },
  ),
  id: field(text(), "Identifier (`ig_…`).", { label: "ID" }),
  revised_prompt: field(text().nullable().optional(), "Prompt after the model rewrote it.", {
    widget: "long-text",
    common: true,
  }),
  action: field(z.enum(["generate", "edit", "auto"]).nullable().optional(), "What was done."),
  size: field(text().nullable().optional(), "Size used, as `WIDTHxHEIGHT`.", { common: true }),
  quality: field(
    z.enum(["low", "medium", "high", "xhigh", "max", "auto"]).nullable().optional(),
    "Quality used.",
  ),
  background: field(
    z.enum(["transparent", "opaque", "auto"]).nullable().optional(),
    "Background used.",
  ),
  output_format: field(
    z.enum(["png", "webp", "jpeg", "gif", "svg"]).nullable().optional(),
    "Format used.",
  ),
  error: field(error.optional(), "Why moderation stopped it."),
  svg_usage: field(svgUsage.optional(), "Tokens spent on SVG.", { label: "SVG usage" }),
});
