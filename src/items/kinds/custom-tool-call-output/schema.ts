import * as z from "zod";

import { callId, callIdHelp, caller, callerHelp } from "#items/parts/common.ts";
import { inputContent } from "#items/parts/input-content.ts";
import { field, object, tag } from "#schema/field.ts";
import { text } from "#schema/text.ts";

export const schema = object({
  type: tag("custom_tool_call_output"),
  call_id: field(callId, callIdHelp, { widget: "call-id" }),
  output: field(
    z.union([text(), z.array(inputContent)]),
    "Result as text, or a list of text, image and file parts.",
    { widget: "long-text" },
  ),
  id: field(text().optional(), "Identifier (`ctco_…`); leave it out in hand-written history.", {
    label: "ID",
  }),
  caller: field(caller.nullable().optional(), callerHelp),
});
