import type * as z from "zod";

import { shapeOf } from "#schema/shape.ts";

/** The `type` that items of this schema carry on the wire, such as `function_call`. */
export function wireTypeOf(schema: z.ZodObject): string {
  const type = schema.shape.type;
  const shape = type && shapeOf(type as z.ZodType);
  if (shape?.type !== "constant") throw new Error("An item's schema needs a constant type");
  return String(shape.value);
}
