import * as z from "zod";

import { field, object } from "#schema/field.ts";
import { text } from "#schema/text.ts";

import { searchContextSize } from "../tool-fields.ts";
import { userLocation } from "../user-location.ts";

const filters = object(
  {
    allowed_domains: field(
      z.array(text()).nullable().optional(),
      "Hosts to search, with their subdomains; null for all.",
      { common: true, initial: true },
    ),
  },
  { title: "Web search filters" },
);

export const schema = object(
  {
    type: field(
      z.enum(["web_search", "web_search_2025_08_26"]),
      "Tool version: the current one, or the one of a date.",
    ),
    user_location: field(
      userLocation.nullable().optional(),
      "Rough place of the user, for local results.",
      { common: true },
    ),
    filters: field(filters.nullable().optional(), "Limits the search to some hosts.", {
      common: true,
    }),
    search_context_size: searchContextSize,
    external_web_access: field(z.boolean().optional(), "Off means cached pages only."),
  },
  { title: "Web search" },
);
