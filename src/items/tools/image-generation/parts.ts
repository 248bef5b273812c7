import * as z from "zod";

import { field, object } from "#schema/field.ts";
import { text } from "#schema/text.ts";

export const mask = object(
  {
    image_url: field(text().optional(), "Web address or data URL of the mask.", {
      widget: "image-url",
      label: "Image URL",
      common: true,
      initial: true,
    }),
    file_id: field(text().optional(), "Uploaded mask.", { common: true }),
  },
  { title: "Mask" },
);

const reasoning = object(
  {
    effort: field(
      z.enum(["none", "minimal", "low", "medium", "high", "xhigh", "max"]).optional(),
      "How hard that model thinks.",
      { common: true, initial: true },
    ),
  },
  { title: "Reasoning" },
);

export const svg = object(
  {
    model: field(text().optional(), "Model that writes the SVG.", {
      common: true,
      initial: true,
    }),
    reasoning: field(reasoning.nullable().optional(), "How much it may think.", { common: true }),
  },
  { title: "SVG" },
);
