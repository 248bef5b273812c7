import * as z from "zod";

import { callId, callIdHelp, ownId, status, statusHelp } from "#items/parts/common.ts";
import { field, object, tag } from "#schema/field.ts";
import { jsonObject } from "#schema/json-object.ts";

export const schema = object({
  type: tag("tool_search_call"),
  arguments: field(jsonObject(), "Search arguments as an object, not as JSON text."),
  call_id: field(callId.nullable().optional(), callIdHelp, { widget: "call-id", common: true }),
  execution: field(z.enum(["server", "client"]).optional(), "Who ran the search.", {
    common: true,
  }),
  id: ownId,
  status: field(status.nullable().optional(), statusHelp),
});
