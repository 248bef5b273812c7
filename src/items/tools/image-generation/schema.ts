import * as z from "zod";

import { field, object, tag } from "#schema/field.ts";
import { text } from "#schema/text.ts";

import { mask, svg } from "./parts.ts";

export const schema = object(
  {
    type: tag("image_generation"),
    model: field(text().optional(), "Image model, such as `gpt-image-2.6-sunburst`.", {
      common: true,
    }),
    action: field(
      z.enum(["generate", "edit", "auto"]).optional(),
      "Draw anew, edit, or let the model choose.",
    ),
    size: field(text().optional(), "`WIDTHxHEIGHT`, such as `1536x1024`, or `auto`.", {
      common: true,
    }),
    quality: field(
      z.enum(["low", "medium", "high", "xhigh", "max", "auto"]).optional(),
      "Rendering quality; `xhigh` and `max` for newer models only.",
      { common: true },
    ),
    background: field(
      z.enum(["transparent", "opaque", "auto"]).optional(),
      "Transparent, solid, or automatic.",
    ),
    output_format: field(
      z.enum(["png", "webp", "jpeg", "gif", "svg"]).optional(),
      "File format; `gif` and `svg` for newer models only.",
      { common: true },
    ),
    output_compression: field(
      z.int().min(0).max(100).optional(),
      "Compression of lossy formats, in percent.",
    ),
    partial_images: field(
      z.int().min(0).max(3).optional(),
      "Previews streamed while drawing, 3 at most.",
    ),
    moderation: field(z.enum(["auto", "low"]).optional(), "Strictness of moderation."),
    input_fidelity: field(
      z.enum(["high", "low"]).nullable().optional(),
      "How closely to follow the input image.",
    ),
    input_image_mask: field(mask.optional(), "Area to repaint, by address or uploaded file."),
    complexity: field(
      z.enum(["low", "medium", "high"]).optional(),
      "Effort spent on planning the picture.",
    ),
    frame_count: field(z.int().optional(), "Frames in an animation; with `gif` only."),
    frame_duration_ms: field(
      z.int().optional(),
      "Time each frame shows, in steps of 10 ms; with `gif` only.",
      { widget: "milliseconds", label: "Frame duration" },
    ),
    svg: field(svg.optional(), "Who writes the SVG, and how hard it thinks.", { label: "SVG" }),
  },
  { title: "Image generation" },
);
