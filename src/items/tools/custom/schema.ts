import * as z from "zod";

import { field, object, tag } from "#schema/field.ts";
import { text } from "#schema/text.ts";

import { allowedCallers, answeredLater, deferLoading } from "../tool-fields.ts";

const grammar = object(
  {
    type: tag("grammar"),
    syntax: field(z.enum(["lark", "regex"]), "Grammar language."),
    definition: field(text(), "The grammar.", { widget: "code" }),
  },
  { title: "Grammar" },
);

export const schema = object(
  {
    type: tag("custom"),
    name: field(text({ minLength: 1 }), "Tool name."),
    description: field(text().optional(), "Tells the model when to use it.", {
      widget: "long-text",
      common: true,
      initial: true,
    }),
    format: field(
      z
        .discriminatedUnion("type", [
          object({ type: tag("text") }, { title: "Free text" }),
          grammar,
        ])
        .optional(),
      "Free text, or text that must fit a grammar.",
      { common: true },
    ),
    defer_loading: deferLoading,
    allowed_callers: allowedCallers,
    async: answeredLater,
  },
  { title: "Custom tool" },
);
