import fc from "fast-check";
import * as z from "zod";

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

/**
 * Values that a schema takes, of every branch, with and without what may be left out; a schema that
 * holds itself is nested `levels` deep at most.
 */
export function valuesOf(schema: z.ZodType, levels = 3): fc.Arbitrary<unknown> {
  const shape = shapeOf(schema);
  const value = valuesOfShape(schema, levels);
  return shape.nullable ? fc.option(value, { nil: null, freq: 8 }) : value;
}

function valuesOfShape(schema: z.ZodType, levels: number): fc.Arbitrary<unknown> {
  const shape = shapeOf(schema);
  switch (shape.type) {
    case "text":
      return textsWithin(shape);
    case "number":
      return numbersWithin(shape);
    case "boolean":
      return fc.boolean();
    case "constant":
      return fc.constant(shape.value);
    case "choice":
      return fc.constantFrom(...shape.values);
    case "list":
      return listsOf(shape, levels);
    case "record":
      return fc.dictionary(keys, valuesOf(shape.value, levels), { maxKeys: 4 });
    case "union":
      return fc.oneof(...shape.branches.map((branch) => valuesOf(branch.schema, levels)));
    case "object":
      return objectsOf(shape, levels).filter((value) => schema.safeParse(value).success);
    default:
      return schema.safeParse("").success ? fc.jsonValue() : fc.dictionary(keys, fc.jsonValue());
  }
}

/** zod leaves `__proto__` out of its copy of a record; nobody uses the copy, only the verdict. */
const keys = fc.string().filter((key) => key !== "__proto__");

function numbersWithin({ integer, minimum, maximum }: ShapeOfType<"number">) {
  const range = {
    ...(minimum !== undefined && { min: minimum }),
    ...(maximum !== undefined && { max: maximum }),
  };
  return integer
    ? fc.integer(range)
    : fc.double({ ...range, noNaN: true, noDefaultInfinity: true });
}

/** Only a list can end what would nest for ever: by being empty. */
function listsOf({ element, minimum }: ShapeOfType<"list">, levels: number) {
  const left = element instanceof z.ZodLazy ? levels - 1 : levels;
  return left < 0
    ? fc.constant([])
    : fc.array(valuesOf(element, left), { minLength: minimum, maxLength: 4 });
}

function objectsOf(shape: ShapeOfType<"object">, levels: number): fc.Arbitrary<object> {
  const required = shape.fields.filter((property) => !shapeOf(property.schema).optional);
  return fc.record(
    Object.fromEntries(
      shape.fields.map((property) => [property.key, valuesOf(property.schema, levels)] as const),
    ),
    { requiredKeys: required.map(({ key }) => key), noNullPrototype: true },
  );
}

function textsWithin({ limits }: ShapeOfType<"text">): fc.Arbitrary<string> {
  if (limits.format === "url") return fc.webUrl();
  if (limits.pattern) return fc.stringMatching(limits.pattern, { maxLength: limits.maxLength });
  return fc.string({ unit: "binary", minLength: limits.minLength, maxLength: 40 });
}
