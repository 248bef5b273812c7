import * as z from "zod";

import {
  caller,
  callerHelp,
  longTextLength,
  ownId,
  status,
  statusHelp,
} from "#items/parts/common.ts";
import { outputPart } from "#items/parts/output-parts.ts";
import { field, object, tag } from "#schema/field.ts";
import { text } from "#schema/text.ts";

export const schema = object({
  type: tag("function_call_output"),
  call_id: field(
    text({ minLength: 1, maxLength: 64 }).nullable().optional(),
    "`call_id` of the function call this answers. The schema lets it be missing; the server pairs on it.",
    { common: true, widget: "call-id" },
  ),
  output: field(
    z.union([text({ maxLength: longTextLength }), z.array(outputPart)]),
    "Result as text (usually JSON), or a list of text, image and file parts.",
    { widget: "long-text" },
  ),
  id: ownId,
  name: field(
    text({ minLength: 1, maxLength: 128 }).nullable().optional(),
    "Tool that gave the result.",
  ),
  namespace: field(
    text({ minLength: 1, maxLength: 64, pattern: /^[a-zA-Z0-9_-]+$/ })
      .nullable()
      .optional(),
    "Namespace of that tool.",
  ),
  caller: field(caller.nullable().optional(), callerHelp),
  status: field(status.nullable().optional(), statusHelp),
});
