import { isObject } from "#shared/json.ts";
import { getIn } from "#shared/path.ts";

const deepest = 8;

/**
 * A small value of the form that a JSON Schema asks for: required properties only, or all where none
 * is required; constants, defaults and first choices where it names them, else empty values.
 */
export function skeletonOf(schema: unknown, root: unknown = schema, depth = 0): unknown {
  if (!isObject(schema) || depth > deepest) return null;
  const given = [schema.const, schema.default, firstOf(schema.enum), firstOf(schema.examples)];
  const chosen = given.find((value) => value !== undefined);
  if (chosen !== undefined) return chosen;
  const inner = resolve(schema.$ref, root) ?? firstOf(schema.anyOf) ?? firstOf(schema.oneOf);
  if (inner !== undefined) return skeletonOf(inner, root, depth + 1);
  switch (typeOf(schema)) {
    case "object":
      return objectOf(schema, root, depth);
    case "array":
      return Array.from({ length: countOf(schema.minItems) }, () =>
        skeletonOf(schema.items, root, depth + 1),
      );
    case "string":
      return "";
    case "integer":
    case "number":
      return typeof schema.minimum === "number" ? Math.max(schema.minimum, 0) : 0;
    case "boolean":
      return false;
    default:
      return null;
  }
}

/** What is there already, and what the skeleton has besides. */
export function withSkeleton(skeleton: unknown, current: unknown): unknown {
  return isObject(skeleton) && isObject(current) ? { ...skeleton, ...current } : skeleton;
}

function objectOf(schema: Record<string, unknown>, root: unknown, depth: number) {
  const properties = isObject(schema.properties) ? schema.properties : {};
  const required = Array.isArray(schema.required) ? schema.required.map(String) : [];
  const keys = required.length > 0 ? required : Object.keys(properties);
  return Object.fromEntries(
    keys.map((key) => [key, skeletonOf(getIn(properties, [key]), root, depth + 1)]),
  );
}

function typeOf({ type, properties }: Record<string, unknown>): unknown {
  if (Array.isArray(type)) return type.find((name) => name !== "null") ?? "null";
  return type ?? (isObject(properties) ? "object" : undefined);
}

/** Only references into the schema itself are followed. */
function resolve(reference: unknown, root: unknown): unknown {
  if (typeof reference !== "string" || !reference.startsWith("#")) return undefined;
  const steps = reference.split("/").slice(1);
  return getIn(
    root,
    steps.map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~")),
  );
}

function firstOf(list: unknown): unknown {
  return Array.isArray(list) ? list[0] : undefined;
}

/** A few: nobody wants to look at a thousand empty rows. */
function countOf(minimum: unknown): number {
  return typeof minimum === "number" && minimum > 0 ? Math.min(Math.ceil(minimum), 10) : 0;
}
