import * as z from "zod";

import { callId, callIdHelp, longTextLength } from "#items/parts/common.ts";
import { field, object, tag } from "#schema/field.ts";
import { text } from "#schema/text.ts";

export const schema = object({
  type: tag("program_output"),
  call_id: field(callId, callIdHelp, { widget: "call-id" }),
  result: field(text({ maxLength: longTextLength }), "What the program returned.", {
    widget: "long-text",
  }),
  status: field(z.enum(["completed", "incomplete"]), "Finished or cut short."),
  id: field(text({ minLength: 1 }), "Identifier (`cmo_…`) the API gave the output; it is needed.", {
    label: "ID",
  }),
});
