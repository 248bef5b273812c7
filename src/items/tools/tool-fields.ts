import * as z from "zod";

import { field } from "#schema/field.ts";
import { jsonObject } from "#schema/json-object.ts";
import { text } from "#schema/text.ts";

const callers = z.array(z.enum(["direct", "programmatic"]));

const callersHelp =
  "Whether the model may call this tool itself, from a program it writes, or both.";

export const allowedCallers = field(callers.min(1).nullable().optional(), callersHelp);

/** The top-level function is the one tool for which the API states no shortest list. */
export const anyAllowedCallers = field(callers.nullable().optional(), callersHelp);

export const deferLoading = field(
  z.boolean().optional(),
  "Keep the definition out of the prompt until tool search loads it.",
);

export const answeredLater = field(z.boolean().optional(), "Result may come in a later turn.");

/** The pattern is the one that the API holds names of functions to wherever it states one. */
export const namePattern = /^[a-zA-Z0-9_-]+$/;

export const functionDescription = field(
  text().nullable().optional(),
  "Tells the model when to use it.",
  { widget: "long-text", common: true, initial: true },
);

export const outputSchema = field(
  jsonObject().nullable().optional(),
  "JSON Schema of the result text.",
  { widget: "json-schema" },
);

export const searchContextSize = field(
  z.enum(["low", "medium", "high"]).optional(),
  "How much search text the model gets.",
);
