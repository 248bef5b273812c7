import * as z from "zod";

import {
  callId,
  callIdHelp,
  caller,
  callerHelp,
  ownId,
  status,
  statusHelp,
} from "#items/parts/common.ts";
import { existingContainer, localEnvironment } from "#items/parts/environments.ts";
import { field, object, tag } from "#schema/field.ts";
import { text } from "#schema/text.ts";

const action = object(
  {
    commands: field(z.array(text()), "Commands, in order."),
    timeout_ms: field(z.int().nullable().optional(), "Give up after this time.", {
      widget: "milliseconds",
      label: "Timeout",
      common: true,
    }),
    max_output_length: field(z.int().nullable().optional(), "Characters of output to keep."),
  },
  { title: "Shell action" },
);

export const schema = object({
  type: tag("shell_call"),
  action: field(action, "Commands and limits."),
  call_id: field(callId, callIdHelp, { widget: "call-id" }),
  environment: field(
    z.discriminatedUnion("type", [localEnvironment, existingContainer]).nullable().optional(),
    "Where it ran: your machine or a container.",
    { common: true },
  ),
  id: ownId,
  caller: field(caller.nullable().optional(), callerHelp),
  status: field(status.nullable().optional(), statusHelp),
});
