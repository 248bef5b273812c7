import * as z from "zod";

import { callId, callIdHelp, caller, callerHelp, status, statusHelp } from "#items/parts/common.ts";
import { field, object, tag } from "#schema/field.ts";
import { text } from "#schema/text.ts";

export const schema = object({
  type: tag("function_call"),
  name: field(text({ minLength: 1 }), "Function called."),
  arguments: field(text(), "Arguments as JSON text, not as an object.", { widget: "arguments" }),
  call_id: field(callId, callIdHelp, { widget: "call-id" }),
  id: field(text().optional(), "Identifier (`fc_…`); leave it out in hand-written history.", {
    label: "ID",
  }),
  namespace: field(text().optional(), "Namespace the function belongs to, if any."),
  caller: field(caller.nullable().optional(), callerHelp),
  // Null is taken by the API although the published schema does not say so (recorded requests, 2026).
  status: field(status.nullable().optional(), statusHelp),
  async: field(z.boolean().optional(), "Call may be answered in a later turn."),
});
