import * as z from "zod";

import { field, object, tag } from "#schema/field.ts";
import { jsonObject } from "#schema/json-object.ts";
import { text } from "#schema/text.ts";

import {
  allowedCallers,
  answeredLater,
  deferLoading,
  functionDescription,
  namePattern,
  outputSchema,
} from "../tool-fields.ts";

/** The API asks less of it than of a function on its own, and limits the length of its name. */
export const functionInNamespace = object(
  {
    type: tag("function"),
    name: field(
      text({ minLength: 1, maxLength: 128, pattern: namePattern }),
      "Function name: letters, digits, `_` and `-`.",
    ),
    description: functionDescription,
    parameters: field(jsonObject().nullable().optional(), "JSON Schema of the arguments.", {
      widget: "json-schema",
      common: true,
    }),
    strict: field(
      z.boolean().nullable().optional(),
      "Hold the model to the schema; automatic when left out.",
    ),
    output_schema: outputSchema,
    defer_loading: deferLoading,
    allowed_callers: allowedCallers,
    async: answeredLater,
  },
  { title: "Function" },
);
