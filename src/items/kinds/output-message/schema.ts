import * as z from "zod";

import { phase, status } from "#items/parts/common.ts";
import { outputContent } from "#items/parts/output-content.ts";
import { field, object, tag } from "#schema/field.ts";
import { text } from "#schema/text.ts";

/**
 * The published schema requires `id`, `status` and `type`; the API takes the message without them
 * (recorded requests, 2026), and an invented id is worse than none.
 */
export const schema = object({
  type: field(z.literal("message").optional(), "May be left out."),
  role: tag("assistant"),
  content: field(z.array(outputContent), "What the model said: text parts and refusals."),
  phase: field(
    phase.nullable().optional(),
    "Working comment or closing answer; keep it when you replay a turn.",
  ),
  status: field(
    status.optional(),
    "How far the item got; use `completed` for history you write by hand.",
  ),
  id: field(text().optional(), "Identifier the API gave this answer (`msg_…`).", { label: "ID" }),
});
