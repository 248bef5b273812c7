import fc from "fast-check";
import type * as z from "zod";

import type { Path } from "#shared/path.ts";

import { childrenOf } from "./children.test-support.ts";
import { type ShapeOfType, shapeOf } from "./shape.ts";

/** A value somewhere inside another, and the schema that it has to fit. */
export type Place = { path: Path; schema: z.ZodType; value: unknown };

/** Every place of a value that its schema knows, the value itself first. */
export function placesOf(schema: z.ZodType, value: unknown, path: Path = []): Place[] {
  return [
    { path, schema, value },
    ...childrenOf(schema, value).flatMap((child) =>
      placesOf(child.schema, child.value, [...path, child.step]),
    ),
  ];
}

/** Every schema that can be reached from one, itself first; each once. */
export function reachableFrom(
  schema: z.ZodType,
  seen: Set<z.ZodType> = new Set(),
): readonly z.ZodType[] {
  if (seen.has(schema)) return [...seen];
  seen.add(schema);
  for (const inner of innerSchemas(schema)) reachableFrom(inner, seen);
  return [...seen];
}

function innerSchemas(schema: z.ZodType): z.ZodType[] {
  const shape = shapeOf(schema);
  switch (shape.type) {
    case "object":
      return shape.fields.map((property) => property.schema);
    case "union":
      return shape.branches.map((branch) => branch.schema);
    case "list":
      return [shape.element];
    case "record":
      return [shape.value];
    default:
      return [];
  }
}

/** Values that a schema takes, of every branch, with and without what may be left out. */
export function valuesOf(schema: z.ZodType): fc.Arbitrary<unknown> {
  const shape = shapeOf(schema);
  const value = valuesOfShape(schema);
  return shape.nullable ? fc.option(value, { nil: null, freq: 8 }) : value;
}

function valuesOfShape(schema: z.ZodType): fc.Arbitrary<unknown> {
  const shape = shapeOf(schema);
  switch (shape.type) {
    case "text":
      return textsWithin(shape);
    case "number":
      return shape.integer ? fc.integer() : fc.double({ noNaN: true, noDefaultInfinity: true });
    case "boolean":
      return fc.boolean();
    case "constant":
      return fc.constant(shape.value);
    case "choice":
      return fc.constantFrom(...shape.values);
    case "list":
      return fc.array(valuesOf(shape.element), { minLength: shape.minimum, maxLength: 4 });
    case "record":
      return fc.dictionary(fc.string(), valuesOf(shape.value), { maxKeys: 4 });
    case "union":
      return fc.oneof(...shape.branches.map((branch) => valuesOf(branch.schema)));
    case "object":
      return objectsOf(shape).filter((value) => schema.safeParse(value).success);
    default:
      return schema.safeParse("").success
        ? fc.jsonValue()
        : fc.dictionary(fc.string(), fc.jsonValue());
  }
}

function objectsOf(shape: ShapeOfType<"object">): fc.Arbitrary<object> {
  const required = shape.fields.filter((property) => !shapeOf(property.schema).optional);
  return fc.record(
    Object.fromEntries(
      shape.fields.map((property) => [property.key, valuesOf(property.schema)] as const),
    ),
    { requiredKeys: required.map(({ key }) => key), noNullPrototype: true },
  );
}

function textsWithin({ limits }: ShapeOfType<"text">): fc.Arbitrary<string> {
  if (limits.format === "url") return fc.webUrl();
  if (limits.pattern) return fc.stringMatching(limits.pattern, { maxLength: limits.maxLength });
  return fc.string({ unit: "binary", minLength: limits.minLength, maxLength: 40 });
}
