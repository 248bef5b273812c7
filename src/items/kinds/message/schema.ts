import * as z from "zod";

import { phase } from "#items/parts/common.ts";
import { inputContent } from "#items/parts/input-content.ts";
import { field, object } from "#schema/field.ts";
import { text } from "#schema/text.ts";

export const schema = object({
  type: field(z.literal("message").optional(), "May be left out on this shorthand."),
  role: field(
    z.enum(["user", "assistant", "system", "developer"]),
    "Who speaks. Developer and system text outranks user text; assistant means an earlier model answer.",
  ),
  content: field(
    z.union([text(), z.array(inputContent)]),
    "Plain text, or a list of input parts. For an assistant turn use plain text.",
    { widget: "long-text" },
  ),
  phase: field(
    phase.nullable().optional(),
    "Assistant only: marks a working comment or the closing answer.",
  ),
});
