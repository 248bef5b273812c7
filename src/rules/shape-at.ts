import type * as z from "zod";

import { branchOf, type Shape, shapeOf } from "#schema/shape.ts";
import { getIn, type Path } from "#shared/path.ts";

/** What stands at a path of a value, as far as the branches that the value has chosen lead there. */
export function schemaAt(schema: z.ZodType, value: unknown, path: Path): z.ZodType | undefined {
  const [step, ...rest] = path;
  if (step === undefined) return schema;
  const next = childSchema(schema, value, step);
  return next && schemaAt(next, getIn(value, [step]), rest);
}

/** The words that may stand at a path: choices, a constant, or the types of a union's branches. */
export function supportedAt(schema: z.ZodType, value: unknown, path: Path): readonly string[] {
  const found = schemaAt(schema, value, path);
  if (found) return wordsOf(shapeOf(found));
  const parent = schemaAt(schema, value, path.slice(0, -1));
  const shape = parent && shapeOf(parent);
  if (shape?.type !== "union" || path.at(-1) !== shape.discriminator) return [];
  return shape.branches.map(({ key }) => key);
}

function wordsOf(shape: Shape): readonly string[] {
  if (shape.type === "choice") return shape.values;
  if (shape.type === "constant") return [String(shape.value)];
  return shape.type === "union"
    ? shape.branches.flatMap((branch) => wordsOf(shapeOf(branch.schema)))
    : [];
}

function childSchema(
  schema: z.ZodType,
  value: unknown,
  step: string | number,
): z.ZodType | undefined {
  const shape = shapeOf(schema);
  switch (shape.type) {
    case "union": {
      const branch = branchOf(shape, value);
      return branch && childSchema(branch.schema, value, step);
    }
    case "list":
      return shape.element;
    case "record":
      return shape.value;
    case "object":
      return shape.fields.find(({ key }) => key === step)?.schema;
    default:
      return undefined;
  }
}
