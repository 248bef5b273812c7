import * as z from "zod";

import { field, object } from "#schema/field.ts";
import { text } from "#schema/text.ts";

const value = z.union([text(), z.number(), z.boolean(), z.array(z.union([text(), z.number()]))]);

const comparison = object(
  {
    type: field(
      z.enum(["eq", "ne", "gt", "gte", "lt", "lte", "in", "nin"]),
      "Comparison to make.",
      { label: "Comparison" },
    ),
    key: field(text(), "File attribute to look at."),
    value: field(value, "Value to compare with; a list for `in` and `nin`."),
  },
  { title: "Comparison" },
);

const group = object(
  {
    type: field(z.enum(["and", "or"]), "All must hold, or any."),
    filters: field(
      z.array(z.lazy((): z.ZodType<Filter, Filter> => filter)),
      "Comparisons and further groups, nested as deep as you like.",
    ),
  },
  { title: "Group" },
);

/** Which files a search may look at, by their attributes. */
export const filter = z.discriminatedUnion("type", [comparison, group]);

export type Filter = z.input<typeof comparison> | { type: "and" | "or"; filters: Filter[] };
