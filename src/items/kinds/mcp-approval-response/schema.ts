import * as z from "zod";

import { ownId } from "#items/parts/common.ts";
import { field, object, tag } from "#schema/field.ts";
import { text } from "#schema/text.ts";

/** The published schema also requires a `request_id` that it does not define; the API needs none. */
export const schema = object({
  type: tag("mcp_approval_response"),
  approval_request_id: field(text({ minLength: 1 }), "`id` of the request that this answers.", {
    label: "Approval request ID",
    widget: "call-id",
  }),
  approve: field(z.boolean(), "Whether the call may be made."),
  reason: field(text().nullable().optional(), "Why, in a sentence.", {
    widget: "long-text",
    common: true,
  }),
  id: ownId,
});
