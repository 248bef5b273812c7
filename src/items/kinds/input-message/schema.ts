import * as z from "zod";

import { status, statusHelp } from "#items/parts/common.ts";
import { inputContent } from "#items/parts/input-content.ts";
import { field, object } from "#schema/field.ts";

export const schema = object({
  type: field(z.literal("message").optional(), "May be left out."),
  role: field(
    z.enum(["user", "system", "developer"]),
    "Who speaks; assistant turns use the assistant message instead.",
  ),
  content: field(z.array(inputContent), "List of input parts, in reading order."),
  status: field(status.optional(), statusHelp),
});
