import * as z from "zod";

import { field, object, tag } from "#schema/field.ts";
import { text } from "#schema/text.ts";

import {
  fileDetail,
  imageDetail,
  longTextLength,
  promptCacheBreakpoint,
  promptCacheBreakpointHelp,
} from "./common.ts";

const breakpoint = field(promptCacheBreakpoint.nullable().optional(), promptCacheBreakpointHelp);

const textPart = object(
  {
    type: tag("input_text"),
    text: field(text({ maxLength: longTextLength }), "The words.", { widget: "long-text" }),
    prompt_cache_breakpoint: breakpoint,
  },
  { title: "Text" },
);

const imagePart = object(
  {
    type: tag("input_image"),
    image_url: field(
      text({ maxLength: 20_971_520, format: "url" }).nullable().optional(),
      "Web address or data URL.",
      { widget: "image-url", initial: true, label: "Image URL" },
    ),
    file_id: field(text().nullable().optional(), "Uploaded image."),
    detail: field(imageDetail.nullable().optional(), "How closely the model looks."),
    prompt_cache_breakpoint: breakpoint,
  },
  { title: "Image" },
);

const filePart = object(
  {
    type: tag("input_file"),
    file_id: field(text().nullable().optional(), "Uploaded file.", { common: true }),
    filename: field(text().nullable().optional(), "Name shown to the model.", { common: true }),
    file_data: field(text({ maxLength: 73_400_320 }).nullable().optional(), "Base64 data.", {
      widget: "file-data",
    }),
    file_url: field(text({ format: "url" }).nullable().optional(), "Web address.", {
      widget: "url",
      label: "File URL",
    }),
    detail: field(fileDetail.optional(), "Rendering detail."),
    prompt_cache_breakpoint: breakpoint,
  },
  { title: "File" },
);

/**
 * One part of a function call's output. The wire types are those of a message's parts, yet the API
 * describes them apart: with length limits, and with null where a message's part must be left out.
 */
export const outputPart = z.discriminatedUnion("type", [textPart, imagePart, filePart]);
