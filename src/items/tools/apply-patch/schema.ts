import { object, tag } from "#schema/field.ts";

import { allowedCallers } from "../tool-fields.ts";

export const schema = object(
  { type: tag("apply_patch"), allowed_callers: allowedCallers },
  { title: "Apply patch" },
);
