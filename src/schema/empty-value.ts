import type * as z from "zod";

import { shapeOf } from "./shape.ts";

/** The value that a new field starts with: required and initial keys only, first choices, no invented content. */
export function emptyValue(schema: z.ZodType): unknown {
  const shape = shapeOf(schema);
  switch (shape.type) {
    case "text":
      return "";
    case "number":
      return Math.min(Math.max(0, shape.minimum ?? 0), shape.maximum ?? Infinity);
    case "boolean":
      return false;
    case "constant":
      return shape.value;
    case "choice":
      return shape.values[0];
    case "list":
      return Array.from({ length: shape.minimum }, () => emptyValue(shape.element));
    case "object":
      return Object.fromEntries(
        shape.fields
          .filter(({ schema: property, hint }) => !shapeOf(property).optional || hint.initial)
          .map(({ key, schema: property }) => [key, emptyValue(property)]),
      );
    case "union":
      return shape.branches[0] && emptyValue(shape.branches[0].schema);
    case "record":
    case "json":
      return {};
    case "unsupported":
      return null;
  }
}
