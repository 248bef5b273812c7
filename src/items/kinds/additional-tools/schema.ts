import * as z from "zod";

import { ownId } from "#items/parts/common.ts";
import { tool } from "#items/tools/tool.ts";
import { field, object, tag } from "#schema/field.ts";

export const schema = object({
  type: tag("additional_tools"),
  role: field(z.literal("developer"), "Fixed."),
  tools: field(z.array(tool), "Tools that become available from this point on."),
  id: ownId,
});
