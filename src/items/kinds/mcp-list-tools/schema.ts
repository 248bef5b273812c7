import * as z from "zod";

import { field, object, tag } from "#schema/field.ts";
import { jsonObject } from "#schema/json-object.ts";
import { text } from "#schema/text.ts";

const listedTool = object(
  {
    name: field(text({ minLength: 1 }), "Tool name."),
    input_schema: field(jsonObject(), "JSON Schema of its arguments.", { widget: "json-schema" }),
    description: field(text().nullable().optional(), "What it does.", {
      widget: "long-text",
      common: true,
    }),
    annotations: field(
      jsonObject().nullable().optional(),
      "Extra hints from the server, such as whether the tool only reads.",
    ),
  },
  { title: "Tool" },
);

export const schema = object({
  type: tag("mcp_list_tools"),
  server_label: field(text(), "Server the list came from."),
  tools: field(z.array(listedTool), "Tools it offers."),
  id: field(text({ minLength: 1 }), "Identifier (`mcpl_…`) the API gave the list; it is needed.", {
    label: "ID",
  }),
  error: field(text().nullable().optional(), "Why listing failed.", { widget: "long-text" }),
});
