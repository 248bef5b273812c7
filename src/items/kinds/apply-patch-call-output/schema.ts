import * as z from "zod";

import {
  callId,
  callIdHelp,
  caller,
  callerHelp,
  longTextLength,
  ownId,
} from "#items/parts/common.ts";
import { field, object, tag } from "#schema/field.ts";
import { text } from "#schema/text.ts";

export const schema = object({
  type: tag("apply_patch_call_output"),
  call_id: field(callId, callIdHelp, { widget: "call-id" }),
  status: field(z.enum(["completed", "failed"]), "Applied or failed."),
  output: field(
    text({ maxLength: longTextLength }).nullable().optional(),
    "Log text, such as why the patch failed.",
    { widget: "long-text", common: true },
  ),
  id: ownId,
  caller: field(caller.nullable().optional(), callerHelp),
});
