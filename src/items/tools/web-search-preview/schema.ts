import * as z from "zod";

import { field, object } from "#schema/field.ts";

import { searchContextSize } from "../tool-fields.ts";
import { taggedLocation } from "../user-location.ts";

export const schema = object(
  {
    type: field(
      z.enum(["web_search_preview", "web_search_preview_2025_03_11"]),
      "Tool version; both are deprecated in favour of web search.",
    ),
    user_location: field(taggedLocation.nullable().optional(), "Rough place of the user.", {
      common: true,
    }),
    search_context_size: searchContextSize,
    search_content_types: field(
      z.array(z.enum(["text", "image"])).optional(),
      "Kinds of results wanted.",
    ),
  },
  { title: "Web search preview (deprecated)" },
);
