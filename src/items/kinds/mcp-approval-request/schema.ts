import { field, object, tag } from "#schema/field.ts";
import { text } from "#schema/text.ts";

export const schema = object({
  type: tag("mcp_approval_request"),
  server_label: field(text(), "Server asked for."),
  name: field(text({ minLength: 1 }), "Tool asked for."),
  arguments: field(text(), "Arguments as JSON text, not as an object.", { widget: "arguments" }),
  id: field(text({ minLength: 1 }), "Identifier (`mcpr_…`); the answer refers to it.", {
    label: "ID",
    widget: "call-id",
  }),
});
