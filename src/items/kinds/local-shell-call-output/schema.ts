import { callId, status, statusHelp } from "#items/parts/common.ts";
import { field, object, tag } from "#schema/field.ts";
import { text } from "#schema/text.ts";

/**
 * The published schema names `call_id` as required without describing it and the SDK's type has only
 * `id`; the two big clients send only `call_id`. Either one ties the output to its call.
 */
export const schema = object(
  {
    type: tag("local_shell_call_output"),
    output: field(text(), "Result, usually as JSON text.", { widget: "json-text" }),
    call_id: field(
      callId.optional(),
      "`call_id` of the local shell call this answers. Either this or `id` is needed; send both if you can.",
      { widget: "call-id", common: true },
    ),
    id: field(text().optional(), "Identifier of the call answered, as published.", {
      label: "ID",
      common: true,
    }),
    status: field(status.nullable().optional(), statusHelp),
  },
  { needsOneOf: ["call_id", "id"] },
);
