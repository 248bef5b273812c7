import * as z from "zod";

/** An object of which nothing else is known, such as a JSON Schema: the form edits it as JSON. */
export function jsonObject(): z.ZodRecord<z.ZodString, z.ZodUnknown> {
  return z.record(z.string(), z.unknown());
}
