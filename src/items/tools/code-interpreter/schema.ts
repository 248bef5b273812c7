import * as z from "zod";

import { containerFields } from "#items/parts/environments.ts";
import { field, object, tag } from "#schema/field.ts";
import { text } from "#schema/text.ts";

import { allowedCallers } from "../tool-fields.ts";

const freshContainer = object(
  { type: tag("auto"), ...containerFields },
  { title: "Fresh container" },
);

export const schema = object(
  {
    type: tag("code_interpreter"),
    container: field(
      z.union([freshContainer, text()]),
      "Existing container id (`cntr_…`) as text, or settings for a fresh one.",
    ),
    allowed_callers: allowedCallers,
  },
  { title: "Code interpreter" },
);
