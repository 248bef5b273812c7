import type * as z from "zod";

import { branchOf, type ObjectField, type Shape, shapeOf } from "#schema/shape.ts";
import { isObject } from "#shared/json.ts";

const longest = 100;

/** What a folded row says of itself: the branch it is in, and the first words in it. */
export function describeRow(schema: z.ZodType, value: unknown): { branch: string; words: string } {
  const shape = shapeOf(schema);
  const branch = shape.type === "union" ? branchOf(shape, value) : undefined;
  const words = fieldsOf(branch ? shapeOf(branch.schema) : shape).map((field) =>
    isObject(value) ? wordsOf(field, value[field.key]) : "",
  );
  return { branch: branch?.label ?? "", words: words.find(Boolean) ?? "" };
}

/** A row with few fields, whatever branch it is in, takes no more room open than folded. */
export function hasManyFields(schema: z.ZodType): boolean {
  const shape = shapeOf(schema);
  return shape.type === "union"
    ? shape.branches.some((branch) => hasManyFields(branch.schema))
    : fieldsOf(shape).length > 3;
}

function fieldsOf(shape: Shape): readonly ObjectField[] {
  return shape.type === "object" ? shape.fields : [];
}

/** Never scans more of a text than it shows. */
function wordsOf({ schema }: ObjectField, value: unknown): string {
  const { type } = shapeOf(schema);
  const text = type === "list" && Array.isArray(value) ? value[0] : value;
  if ((type !== "text" && type !== "list") || typeof text !== "string") return "";
  const start = text.slice(0, longest).replaceAll(/\s+/g, " ").trim();
  return text.length > longest ? `${start}…` : start;
}
