import { branchOf, type Shape, shapeOf } from "#schema/shape.ts";
import { isObject } from "#shared/json.ts";
import { unparsedText } from "#shared/unparsed.ts";

import { rowsOf } from "./record-rows.ts";

/** Whether the widget of a shape can show a value without changing it. It need not be a valid one. */
export function fits(shape: Shape, value: unknown): boolean {
  switch (shape.type) {
    case "text":
    case "choice":
      return typeof value === "string";
    case "number":
      return typeof value === "number" || typeof value === "string";
    case "boolean":
      return typeof value === "boolean";
    case "list":
      if (isNumberList(shape) && unparsedText(value) !== undefined) return true;
      return (
        Array.isArray(value) &&
        (!isNumberList(shape) || value.every((element) => typeof element === "number"))
      );
    case "object":
      return isObject(value) && unparsedText(value) === undefined;
    case "record":
      return rowsOf(value) !== undefined;
    case "union":
    case "constant":
    case "json":
    case "unsupported":
      return true;
  }
}

/** Bytes and the like are typed in one line. */
export function isNumberList(shape: Shape): boolean {
  return shape.type === "list" && shapeOf(shape.element).type === "number";
}

/** Whether the value is drawn as fields of its own, so that the frame is a group. */
export function isGroupOf(shape: Shape, value: unknown): boolean {
  if (shape.type === "union") {
    const branch = branchOf(shape, value);
    return branch !== undefined && isGroupOf(shapeOf(branch.schema), value);
  }
  const hasFields = shape.type === "object" || (shape.type === "list" && !isNumberList(shape));
  return (hasFields && fits(shape, value)) || shape.type === "record";
}
