import * as z from "zod";

import { field, object } from "#schema/field.ts";
import { text } from "#schema/text.ts";

export const schema = object({
  id: field(text(), "Stored item to put here.", { label: "ID" }),
  type: field(z.literal("item_reference").nullable().optional(), "May be left out or null."),
});
