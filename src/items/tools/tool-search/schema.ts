import * as z from "zod";

import { field, object, tag } from "#schema/field.ts";
import { jsonObject } from "#schema/json-object.ts";
import { text } from "#schema/text.ts";

export const schema = object(
  {
    type: tag("tool_search"),
    execution: field(z.enum(["server", "client"]).optional(), "Who runs the search.", {
      common: true,
    }),
    description: field(
      text().nullable().optional(),
      "Shown to the model when your client runs it.",
      { widget: "long-text" },
    ),
    parameters: field(
      jsonObject().nullable().optional(),
      "Argument schema when your client runs it.",
      { widget: "json-schema" },
    ),
  },
  { title: "Tool search" },
);
