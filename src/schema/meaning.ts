import { isObject } from "#shared/json.ts";

import { shapeOf, type ShapeOfType } from "./shape.ts";

/** The words in a string, a text part or a list of parts, in order; undefined where there are none. */
export function textOf(value: unknown): string | undefined {
  if (typeof value === "string") return value;
  if (Array.isArray(value)) {
    const texts = value.map(textOf).filter((text) => text !== undefined);
    return texts.length === 0 ? undefined : texts.join("\n");
  }
  return isObject(value) && typeof value.text === "string" ? value.text : undefined;
}

/** True for a part that carries words under `text`, such as `input_text` or `summary_text`. */
export function isTextHolder(shape: ShapeOfType<"object">): boolean {
  const holder = shape.fields.find(({ key }) => key === "text");
  return holder !== undefined && shapeOf(holder.schema).type === "text";
}
