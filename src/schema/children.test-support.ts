import type * as z from "zod";

import { isObject } from "#shared/json.ts";

import { branchOf, shapeOf } from "./shape.ts";

/** A value inside another, and the schema that it has to fit. */
export type Child = { step: string | number; schema: z.ZodType; value: unknown };

/**
 * What stands one level inside a value and is known to the schema: present fields, list elements,
 * record values. Of a union only the branch that the value has chosen counts.
 */
export function childrenOf(schema: z.ZodType, value: unknown): Child[] {
  const shape = shapeOf(schema);
  switch (shape.type) {
    case "union": {
      const branch = branchOf(shape, value);
      return branch ? childrenOf(branch.schema, value) : [];
    }
    case "list":
      return Array.isArray(value)
        ? value.map((element, step) => ({ step, schema: shape.element, value: element }))
        : [];
    case "record":
      return isObject(value)
        ? Object.entries(value).map(([step, inner]) => ({
            step,
            schema: shape.value,
            value: inner,
          }))
        : [];
    case "object":
      return isObject(value)
        ? shape.fields
            .filter(({ key }) => Object.hasOwn(value, key))
            .map(({ key, schema: property }) => ({
              step: key,
              schema: property,
              value: value[key],
            }))
        : [];
    default:
      return [];
  }
}
