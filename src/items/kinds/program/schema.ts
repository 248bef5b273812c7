import { callId, callIdHelp, longTextLength } from "#items/parts/common.ts";
import { field, object, tag } from "#schema/field.ts";
import { text } from "#schema/text.ts";

export const schema = object({
  type: tag("program"),
  code: field(text({ maxLength: longTextLength }), "JavaScript the model wrote.", {
    widget: "code",
  }),
  call_id: field(callId, callIdHelp, { widget: "call-id" }),
  fingerprint: field(
    text({ maxLength: longTextLength }),
    "Seal from the API that must be sent back unchanged.",
    { widget: "long-text" },
  ),
  id: field(text({ minLength: 1 }), "Identifier (`cm_…`) the API gave the program; it is needed.", {
    label: "ID",
  }),
});
