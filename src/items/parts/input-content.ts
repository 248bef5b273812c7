import * as z from "zod";

import { field, object, tag } from "#schema/field.ts";
import { text } from "#schema/text.ts";

import {
  fileDetail,
  imageDetail,
  promptCacheBreakpoint,
  promptCacheBreakpointHelp,
} from "./common.ts";

const breakpoint = field(promptCacheBreakpoint.optional(), promptCacheBreakpointHelp);

const inputText = object(
  {
    type: tag("input_text"),
    text: field(text(), "The words.", { widget: "long-text" }),
    prompt_cache_breakpoint: breakpoint,
  },
  { title: "Text" },
);

const inputImage = object(
  {
    type: tag("input_image"),
    image_url: field(
      text({ format: "url" }).nullable().optional(),
      "Web address of the image, or the image itself as a data URL.",
      { widget: "image-url", initial: true, label: "Image URL" },
    ),
    file_id: field(text().nullable().optional(), "Identifier of an uploaded image."),
    // Required by the published schema; the API has been seen to take the part without it.
    detail: field(
      imageDetail.optional(),
      "How closely the model looks; more detail costs more tokens.",
      { common: true },
    ),
    prompt_cache_breakpoint: breakpoint,
  },
  { title: "Image" },
);

const inputFile = object(
  {
    type: tag("input_file"),
    file_id: field(text().nullable().optional(), "Identifier of an uploaded file.", {
      common: true,
    }),
    filename: field(text().optional(), "Name shown to the model; send one with inline data.", {
      common: true,
    }),
    file_data: field(
      text().optional(),
      "The file itself, base64 as a data URL (`data:<mime>;base64,…`).",
      { widget: "file-data" },
    ),
    file_url: field(
      text({ format: "url" }).optional(),
      "Web address the API fetches the file from.",
      {
        widget: "url",
        label: "File URL",
      },
    ),
    detail: field(fileDetail.optional(), "How finely pages are rendered for the model."),
    prompt_cache_breakpoint: breakpoint,
  },
  { title: "File" },
);

/** One part of a message that a person or an application writes. */
export const inputContent = z.discriminatedUnion("type", [inputText, inputImage, inputFile]);
