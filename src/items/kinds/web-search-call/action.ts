import * as z from "zod";

import { field, object, tag } from "#schema/field.ts";
import { text } from "#schema/text.ts";

const url = text({ format: "url" });

const source = object(
  {
    type: tag("url"),
    url: field(url, "Address of the page.", { widget: "url", label: "URL" }),
  },
  { title: "Source" },
);

const search = object(
  {
    type: tag("search"),
    queries: field(z.array(text()).optional(), "Searches made.", { initial: true }),
    sources: field(z.array(source).optional(), "Pages used.", { common: true }),
    query: field(text().optional(), "Old field for a single search; use queries instead."),
  },
  { title: "Search" },
);

const openPage = object(
  {
    type: tag("open_page"),
    url: field(url.nullable().optional(), "Page opened.", {
      widget: "url",
      label: "URL",
      initial: true,
    }),
  },
  { title: "Open a page" },
);

const findInPage = object(
  {
    type: tag("find_in_page"),
    url: field(url, "Page searched.", { widget: "url", label: "URL" }),
    pattern: field(text(), "Text looked for."),
  },
  { title: "Find in a page" },
);

/** One step of a web search. */
export const action = z.discriminatedUnion("type", [search, openPage, findInPage]);
