import type * as z from "zod";

import { isObject } from "#shared/json.ts";

import { emptyValue } from "./empty-value.ts";
import { isTextHolder, textOf } from "./meaning.ts";
import { shapeOf } from "./shape.ts";

/**
 * `from` moved to another schema: keys of the same name stay where the new schema takes their value,
 * and text stays text, whether it was a string, a part or a list of parts. What has no place is left
 * out here; the caller keeps `from` for switching back.
 */
export function carryOver(from: unknown, to: z.ZodType, start: unknown = emptyValue(to)): unknown {
  const shape = shapeOf(to);
  if (shape.type !== "object" || !isObject(start)) return carryText(from, to) ?? start;
  const result = { ...start };
  for (const { key, schema } of shape.fields) {
    if (!isObject(from) || !Object.hasOwn(from, key) || shapeOf(schema).type === "constant")
      continue;
    const value = from[key];
    if (schema.safeParse(value).success) result[key] = value;
    else {
      const carried = carryText(value, schema);
      if (carried !== undefined) result[key] = carried;
    }
  }
  return isTextHolder(shape) && !Object.hasOwn(isObject(from) ? from : {}, "text")
    ? { ...result, ...textInto(from) }
    : result;
}

function textInto(from: unknown) {
  const text = textOf(from);
  return text === undefined ? {} : { text };
}

/** The text of one value in the form that another schema takes: a string, or one text part in a list. */
function carryText(from: unknown, to: z.ZodType): unknown {
  const text = textOf(from);
  if (text === undefined || text === "") return undefined;
  const shape = shapeOf(to);
  if (shape.type === "text") return text;
  if (shape.type === "list") {
    const element = carryText(text, shape.element);
    return element === undefined ? undefined : [element];
  }
  if (shape.type === "object" && isTextHolder(shape)) {
    return { ...(emptyValue(to) as object), text };
  }
  if (shape.type === "union") {
    for (const branch of shape.branches) {
      const carried = carryText(text, branch.schema);
      if (carried !== undefined) return carried;
    }
  }
  return undefined;
}
