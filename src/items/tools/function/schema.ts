import * as z from "zod";

import { field, object, tag } from "#schema/field.ts";
import { jsonObject } from "#schema/json-object.ts";
import { text } from "#schema/text.ts";

import {
  answeredLater,
  anyAllowedCallers,
  deferLoading,
  functionDescription,
  namePattern,
  outputSchema,
} from "../tool-fields.ts";

export const schema = object(
  {
    type: tag("function"),
    name: field(
      text({ minLength: 1, pattern: namePattern }),
      "Function name the model will call: letters, digits, `_` and `-`.",
    ),
    description: functionDescription,
    parameters: field(jsonObject().nullable(), "JSON Schema of the arguments, or null.", {
      widget: "json-schema",
    }),
    strict: field(z.boolean().nullable(), "Hold the model to the schema exactly."),
    output_schema: outputSchema,
    defer_loading: deferLoading,
    allowed_callers: anyAllowedCallers,
    async: answeredLater,
  },
  { title: "Function" },
);
