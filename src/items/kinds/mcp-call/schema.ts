import * as z from "zod";

import { field, object, tag } from "#schema/field.ts";
import { text } from "#schema/text.ts";

import { error } from "./error.ts";

export const schema = object({
  type: tag("mcp_call"),
  server_label: field(text(), "Server called."),
  name: field(text({ minLength: 1 }), "Tool called."),
  arguments: field(text(), "Arguments as JSON text, not as an object.", { widget: "arguments" }),
  id: field(text({ minLength: 1 }), "Identifier (`mcp_…`) the API gave the call; it is needed.", {
    label: "ID",
  }),
  output: field(text().nullable().optional(), "What the tool returned.", {
    widget: "long-text",
    common: true,
  }),
  error: field(error.nullable().optional(), "What went wrong, as an object."),
  status: field(
    z.enum(["completed", "in_progress", "incomplete", "calling", "failed"]).optional(),
    "How the call ended; older versions of the API refuse it.",
  ),
  approval_request_id: field(text().nullable().optional(), "Approval that this call ran under.", {
    label: "Approval request ID",
    widget: "call-id",
  }),
});
