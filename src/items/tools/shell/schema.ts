import * as z from "zod";

import { existingContainer, freshContainer, localEnvironment } from "#items/parts/environments.ts";
import { field, object, tag } from "#schema/field.ts";

import { allowedCallers } from "../tool-fields.ts";

export const schema = object(
  {
    type: tag("shell"),
    environment: field(
      z
        .discriminatedUnion("type", [freshContainer, localEnvironment, existingContainer])
        .nullable()
        .optional(),
      "Where commands run: fresh container, your own machine, or an existing container.",
      { common: true, initial: true },
    ),
    allowed_callers: allowedCallers,
  },
  { title: "Shell" },
);
