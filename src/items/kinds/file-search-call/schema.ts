import * as z from "zod";

import { attributes } from "#items/parts/attributes.ts";
import { field, object, tag } from "#schema/field.ts";
import { text } from "#schema/text.ts";

const result = object(
  {
    text: field(text().optional(), "Passage found.", { widget: "long-text", initial: true }),
    filename: field(text().optional(), "Name of the file.", { initial: true }),
    file_id: field(text().optional(), "File it was found in.", { common: true, label: "File ID" }),
    score: field(z.number().optional(), "How well it fits, from 0 to 1.", { common: true }),
    attributes: field(
      attributes.nullable().optional(),
      "Labels of the file: up to 16 pairs of a name and a text, number or yes or no.",
    ),
  },
  { title: "Result" },
);

export const schema = object({
  type: tag("file_search_call"),
  queries: field(z.array(text()), "What was searched for."),
  status: field(
    z.enum(["completed", "in_progress", "searching", "incomplete", "failed"]),
    "How the search ended.",
  ),
  id: field(text({ minLength: 1 }), "Identifier (`fs_…`) the API gave the call; it is needed.", {
    label: "ID",
  }),
  results: field(z.array(result).nullable().optional(), "Passages found, if you have them.", {
    common: true,
  }),
});
