import * as z from "zod";

import { callId, callIdHelp, status } from "#items/parts/common.ts";
import { field, object, tag } from "#schema/field.ts";
import { text } from "#schema/text.ts";

const action = object(
  {
    type: tag("exec"),
    command: field(z.array(text()), "Program and its arguments, one entry each."),
    env: field(z.record(z.string(), text()), "Environment variables; may be empty.", {
      label: "Environment variables",
    }),
    working_directory: field(text().nullable().optional(), "Folder to run in.", { common: true }),
    timeout_ms: field(z.int().nullable().optional(), "Give up after this time.", {
      widget: "milliseconds",
      label: "Timeout",
      common: true,
    }),
    user: field(text().nullable().optional(), "Account to run as."),
  },
  { title: "Command" },
);

export const schema = object({
  type: tag("local_shell_call"),
  action: field(action, "The command."),
  call_id: field(callId, callIdHelp, { widget: "call-id" }),
  status: field(status, "How the command ended."),
  id: field(text(), "Identifier the API gave the call.", { label: "ID" }),
});
