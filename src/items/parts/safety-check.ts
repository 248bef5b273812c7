import { field, object } from "#schema/field.ts";
import { text } from "#schema/text.ts";

/** A warning about a step on a screen: raised with the call, confirmed with its output. */
export const safetyCheck = object(
  {
    id: field(text(), "Identifier of the warning.", { label: "ID" }),
    code: field(text().nullable().optional(), "Kind of warning.", { common: true }),
    message: field(text().nullable().optional(), "Explanation.", { common: true }),
  },
  { title: "Safety check" },
);
