import type * as z from "zod";

import { childrenOf } from "./children.test-support.ts";
import { branchOf, shapeOf } from "./shape.ts";

/**
 * Each field and branch of a schema as a dotted name: `content.array[].input_image.detail`. What lies
 * inside the schemas of `outer` is left out: those around a recursive one, or covered elsewhere.
 */
export function fieldsIn(
  schema: z.ZodType,
  outer: readonly z.ZodType[] = [],
  base = "",
): readonly string[] {
  if (outer.includes(schema)) return [];
  const inside = (inner: z.ZodType, name: string) => [
    name,
    ...fieldsIn(inner, [...outer, schema], name),
  ];
  const shape = shapeOf(schema);
  if (shape.type === "object") {
    return shape.fields.flatMap((property) => inside(property.schema, `${base}.${property.key}`));
  }
  if (shape.type === "union") {
    return shape.branches.flatMap(({ key, schema: branch }) => inside(branch, `${base}.${key}`));
  }
  return shape.type === "list" ? inside(shape.element, `${base}[]`) : [];
}

/** The names among `fieldsIn` that a value sets. */
export function coverageOf(schema: z.ZodType, value: unknown, base = ""): readonly string[] {
  const shape = shapeOf(schema);
  if (shape.type === "union") {
    const branch = branchOf(shape, value);
    const name = `${base}.${branch?.key}`;
    return branch ? [name, ...coverageOf(branch.schema, value, name)] : [];
  }
  return childrenOf(schema, value).flatMap((child) => {
    const name = shape.type === "list" ? `${base}[]` : `${base}.${child.step}`;
    return [name, ...coverageOf(child.schema, child.value, name)];
  });
}
