import * as z from "zod";

import {
  callId,
  callIdHelp,
  caller,
  callerHelp,
  longTextLength,
  ownId,
  status,
  statusHelp,
} from "#items/parts/common.ts";
import { field, object, tag } from "#schema/field.ts";
import { text } from "#schema/text.ts";

const outcome = z.discriminatedUnion("type", [
  object({ type: tag("exit"), exit_code: field(z.int(), "Exit code.") }, { title: "Exit" }),
  object({ type: tag("timeout") }, { title: "Timeout" }),
]);

const captured = object(
  {
    stdout: field(text({ maxLength: longTextLength }), "Normal output.", {
      widget: "long-text",
      label: "Standard output",
    }),
    stderr: field(text({ maxLength: longTextLength }), "Error output.", {
      widget: "long-text",
      label: "Standard error",
    }),
    outcome: field(outcome, "Exit code or timeout."),
  },
  { title: "Captured output" },
);

export const schema = object({
  type: tag("shell_call_output"),
  call_id: field(callId, callIdHelp, { widget: "call-id" }),
  output: field(z.array(captured), "Captured output, piece by piece."),
  id: ownId,
  caller: field(caller.nullable().optional(), callerHelp),
  status: field(status.nullable().optional(), statusHelp),
  max_output_length: field(z.int().nullable().optional(), "Limit that applied, in characters."),
});
