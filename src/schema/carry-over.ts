import type * as z from "zod";

import { isObject } from "#shared/json.ts";

import { emptyValue } from "./empty-value.ts";
import { isTextHolder, textOf } from "./meaning.ts";
import { shapeOf } from "./shape.ts";

/**
 * `from` moved to another schema, on top of a fresh `start`: keys of the same name stay where the new
 * schema takes their value, and text stays text, whether it was a string, a part or a list of parts.
 * What has no place is left out here; the caller keeps `from` for switching back.
 */
export function carryOver(from: unknown, to: z.ZodType, start: unknown = emptyValue(to)): unknown {
  const shape = shapeOf(to);
  if (shape.type !== "object" || !isObject(start)) return carried(from, to) ?? start;
  const source = isObject(from) ? from : { text: textOf(from) };
  const fields = shape.fields.flatMap(({ key, schema }) => {
    const isFixed = shapeOf(schema).type === "constant";
    const value = isFixed || !Object.hasOwn(source, key) ? undefined : carried(source[key], schema);
    return value === undefined ? [] : [[key, value] as const];
  });
  return { ...start, ...Object.fromEntries(fields) };
}

/** The value itself if the schema takes it, else its text in the form that the schema takes. */
function carried(from: unknown, to: z.ZodType): unknown {
  if (to.safeParse(from).success) return from;
  const text = textOf(from);
  return text ? textAs(text, to) : undefined;
}

/** A string, a part that holds text, or a list of one such part; undefined where text has no place. */
function textAs(text: string, to: z.ZodType): unknown {
  const shape = shapeOf(to);
  switch (shape.type) {
    case "text":
      return text;
    case "list": {
      const element = textAs(text, shape.element);
      return element === undefined ? undefined : [element];
    }
    case "object":
      return isTextHolder(shape) ? { ...Object(emptyValue(to)), text } : undefined;
    case "union":
      return shape.branches
        .map((branch) => textAs(text, branch.schema))
        .find((element) => element !== undefined);
    default:
      return undefined;
  }
}
