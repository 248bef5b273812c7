import * as z from "zod";

import { callId, callIdHelp, ownId, status, statusHelp } from "#items/parts/common.ts";
import { tool } from "#items/tools/tool.ts";
import { field, object, tag } from "#schema/field.ts";

export const schema = object({
  type: tag("tool_search_output"),
  tools: field(z.array(tool), "Tool definitions the search brought in."),
  call_id: field(callId.nullable().optional(), callIdHelp, { widget: "call-id", common: true }),
  execution: field(z.enum(["server", "client"]).optional(), "Who ran the search.", {
    common: true,
  }),
  id: ownId,
  status: field(status.nullable().optional(), statusHelp),
});
