import * as z from "zod";

import { callId, callIdHelp, caller, callerHelp } from "#items/parts/common.ts";
import { field, object, tag } from "#schema/field.ts";
import { text } from "#schema/text.ts";

export const schema = object({
  type: tag("custom_tool_call"),
  name: field(text({ minLength: 1 }), "Tool called."),
  input: field(text(), "Free text passed to it.", { widget: "long-text" }),
  call_id: field(callId, callIdHelp, { widget: "call-id" }),
  id: field(text().optional(), "Identifier (`ctc_…`); leave it out in hand-written history.", {
    label: "ID",
  }),
  namespace: field(text().optional(), "Namespace of the tool, if any."),
  caller: field(caller.nullable().optional(), callerHelp),
  async: field(z.boolean().optional(), "Call may be answered in a later turn."),
});
