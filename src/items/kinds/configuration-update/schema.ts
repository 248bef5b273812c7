import * as z from "zod";

import { ownId } from "#items/parts/common.ts";
import { field, object, tag } from "#schema/field.ts";
import { jsonObject } from "#schema/json-object.ts";
import { text } from "#schema/text.ts";

const reasoning = object(
  {
    effort: field(
      z.enum(["none", "minimal", "low", "medium", "high", "xhigh", "max"]).nullable().optional(),
      "How hard the model thinks; not every model knows every level.",
      { initial: true },
    ),
  },
  { title: "Reasoning" },
);

const format = z.discriminatedUnion("type", [
  object({ type: tag("text") }, { title: "Plain text" }),
  object(
    {
      type: tag("json_schema"),
      name: field(
        text({ minLength: 1, maxLength: 64, pattern: /^[a-zA-Z0-9_-]+$/ }),
        "Name of the format: letters, digits, `_` and `-`, at most 64.",
      ),
      schema: field(jsonObject(), "JSON Schema that the answer must fit.", {
        widget: "json-schema",
      }),
      description: field(text().optional(), "Tells the model what the format is for.", {
        widget: "long-text",
        common: true,
      }),
      strict: field(z.boolean().nullable().optional(), "Hold the model to the schema exactly.", {
        common: true,
      }),
    },
    { title: "JSON that fits a schema" },
  ),
]);

export const schema = object({
  type: tag("configuration_update"),
  reasoning: field(reasoning.optional(), "Thinking effort from here on.", { common: true }),
  text: field(
    object(
      { format: field(format, "Plain text, or JSON of a given shape.") },
      { title: "Text" },
    ).optional(),
    "Answer format from here on.",
    { common: true },
  ),
  id: ownId,
});
