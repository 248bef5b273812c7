import * as z from "zod";

import { callId, callIdHelp, status } from "#items/parts/common.ts";
import { computerAction } from "#items/parts/computer-actions.ts";
import { safetyCheck } from "#items/parts/safety-check.ts";
import { field, object, tag } from "#schema/field.ts";
import { text } from "#schema/text.ts";

export const schema = object({
  type: tag("computer_call"),
  actions: field(
    z.array(computerAction).optional(),
    "Several steps at once (current `computer` tool).",
    { common: true },
  ),
  action: field(computerAction.optional(), "A single step (older computer-use models).", {
    label: "Single action",
    common: true,
  }),
  call_id: field(callId, callIdHelp, { widget: "call-id" }),
  pending_safety_checks: field(
    z.array(safetyCheck),
    "Warnings a person has to confirm; an empty list if there are none.",
  ),
  status: field(status, "How far the item got; use `completed` for history you write by hand."),
  id: field(text(), "Identifier the API gave the call (`cu_…`).", { label: "ID" }),
});
