import * as z from "zod";

import { field, object, tag } from "#schema/field.ts";
import { text } from "#schema/text.ts";

import { action } from "./action.ts";

export const schema = object({
  type: tag("web_search_call"),
  action: field(action, "What was done: search, open a page, or find text in a page."),
  status: field(
    z.enum(["completed", "in_progress", "searching", "failed", "incomplete"]),
    "How the search ended.",
  ),
  id: field(text({ minLength: 1 }), "Identifier (`ws_…`) the API gave the call; it is needed.", {
    label: "ID",
  }),
});
