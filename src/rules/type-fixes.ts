import type { Fix } from "#body/fix.ts";
import { type Shape, shapeOf } from "#schema/shape.ts";
import { isObject } from "#shared/json.ts";
import type { Path } from "#shared/path.ts";

import { setting } from "./edits.ts";
import { parsedJson } from "./repaired-json.ts";

/** A value of a wrong type, said in the types that its place takes; nothing of it is lost. */
export function typeFixes(shape: Shape, value: unknown, path: Path): Fix[] {
  if (shape.type === "union") {
    const branches = shape.branches.map((branch) => shapeOf(branch.schema));
    // A part that stands alone is rather the one part of a list than JSON to be read as text.
    const lists = branches.filter(({ type }) => type === "list");
    const others = branches.filter(({ type }) => type !== "list");
    const fixes = [...lists, ...others].flatMap((branch) => typeFixes(branch, value, path));
    return [...new Map(fixes.map((fix) => [fix.label, fix])).values()];
  }
  const set = (label: string, next: unknown) => [setting(label, path, next, true)];
  switch (shape.type) {
    case "number":
      return isNumber(value) ? set("Turn it into a number", Number(value)) : [];
    case "boolean":
      return /^(true|false)$/i.test(String(value)) && typeof value === "string"
        ? set("Turn it into yes or no", value.toLowerCase() === "true")
        : [];
    case "text":
    case "choice":
    case "constant":
      if (typeof value === "number" || typeof value === "boolean") {
        return set("Turn it into text", String(value));
      }
      return shape.type === "text" && isContainer(value)
        ? set("Write it as JSON text", JSON.stringify(value))
        : [];
    case "list": {
      const parsed = fromText(value);
      if (Array.isArray(parsed)) return set("Read the text as JSON", parsed);
      return value === null || value === undefined ? [] : set("Make it a list of one", [value]);
    }
    case "object":
    case "record":
    case "json": {
      const parsed = fromText(value);
      return isObject(parsed) ? set("Read the text as JSON", parsed) : [];
    }
    default:
      return [];
  }
}

function isNumber(value: unknown): boolean {
  return typeof value === "string" && String(Number(value)) === value.trim() && value !== "NaN";
}

function isContainer(value: unknown): boolean {
  return typeof value === "object" && value !== null;
}

function fromText(value: unknown): unknown {
  return typeof value === "string" ? parsedJson(value) : undefined;
}
