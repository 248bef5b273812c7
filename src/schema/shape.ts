import * as z from "zod";

import { isObject, jsonTypeOf } from "#shared/json.ts";

import { type AidName, type FieldHint, labelOf, objectHintOf } from "./field.ts";
import { type TextLimits, textLimitsOf } from "./text.ts";

/**
 * A schema as the form engine sees it: eleven shapes, wrappers resolved. `optional` means the key may
 * be absent, `nullable` that the value may be null; a value can be both.
 */
export type Shape = { optional: boolean; nullable: boolean } & (
  | { type: "text"; limits: TextLimits }
  | { type: "number"; integer: boolean; minimum?: number; maximum?: number }
  | { type: "boolean" }
  | { type: "constant"; value: unknown }
  | { type: "choice"; values: readonly string[] }
  | { type: "list"; element: z.ZodType; minimum: number; maximum?: number }
  | { type: "record"; value: z.ZodType }
  | { type: "object"; title?: string; aid?: AidName; fields: readonly ObjectField[] }
  | { type: "union"; branches: readonly Branch[]; discriminator?: string }
  | { type: "json" }
  | { type: "unsupported"; zodType: string }
);

export type ShapeOfType<Type extends Shape["type"]> = Extract<Shape, { type: Type }>;

export type ObjectField = { key: string; label: string; schema: z.ZodType; hint: FieldHint };

/** One alternative of a union. `recognises` looks at the discriminator or the JSON type only. */
export type Branch = {
  key: string;
  label: string;
  schema: z.ZodType;
  recognises(value: unknown): boolean;
};

const shapes = new WeakMap<z.ZodType, Shape>();

/** The shape of a schema, computed once for each schema. Recursion is safe: children are schemas. */
export function shapeOf(schema: z.ZodType): Shape {
  let shape = shapes.get(schema);
  if (!shape) {
    shape = readShape(schema);
    shapes.set(schema, shape);
  }
  return shape;
}

/** The branch that a value has chosen by its own discriminator or JSON type. */
export function branchOf(shape: ShapeOfType<"union">, value: unknown): Branch | undefined {
  return shape.branches.find((branch) => branch.recognises(value));
}

function readShape(schema: z.ZodType): Shape {
  const plain = { optional: false, nullable: false };
  if (schema instanceof z.ZodOptional) {
    return { ...shapeOf(schema.unwrap() as z.ZodType), optional: true };
  }
  if (schema instanceof z.ZodNullable) {
    return { ...shapeOf(schema.unwrap() as z.ZodType), nullable: true };
  }
  if (schema instanceof z.ZodLazy) return shapeOf(schema.unwrap() as z.ZodType);
  if (schema instanceof z.ZodString)
    return { ...plain, type: "text", limits: textLimitsOf(schema) };
  if (schema instanceof z.ZodNumber) return { ...plain, ...numberShape(schema) };
  if (schema instanceof z.ZodBoolean) return { ...plain, type: "boolean" };
  if (schema instanceof z.ZodLiteral) {
    const values = [...schema.values];
    return values.length === 1
      ? { ...plain, type: "constant", value: values[0] }
      : { ...plain, type: "choice", values: values.map(String) };
  }
  if (schema instanceof z.ZodEnum)
    return { ...plain, type: "choice", values: schema.options.map(String) };
  if (schema instanceof z.ZodArray) return { ...plain, ...listShape(schema) };
  if (schema instanceof z.ZodRecord) {
    // Pairs of anything are no pairs to type in, but free JSON that has to be an object.
    return schema.valueType instanceof z.ZodUnknown
      ? { ...plain, type: "json" }
      : { ...plain, type: "record", value: schema.valueType as z.ZodType };
  }
  if (schema instanceof z.ZodObject) return { ...plain, ...objectShape(schema) };
  if (schema instanceof z.ZodUnion) return { ...plain, ...unionShape(schema) };
  if (schema instanceof z.ZodUnknown) return { ...plain, type: "json" };
  return { ...plain, type: "unsupported", zodType: schema.type };
}

function numberShape(schema: z.ZodNumber) {
  const { minValue, maxValue, format } = schema;
  const integer = format === "safeint" || format === "int32";
  return {
    type: "number" as const,
    integer,
    ...(minValue !== null && minValue > Number.MIN_SAFE_INTEGER && { minimum: minValue }),
    ...(maxValue !== null && maxValue < Number.MAX_SAFE_INTEGER && { maximum: maxValue }),
  };
}

/** How many elements a list takes. */
export function listLimitsOf(schema: z.ZodArray): { minimum: number; maximum?: number } {
  const checks = schema.def.checks ?? [];
  const shortest = checks.find((check) => check instanceof z.core.$ZodCheckMinLength);
  const longest = checks.find((check) => check instanceof z.core.$ZodCheckMaxLength);
  return {
    minimum: shortest?._zod.def.minimum ?? 0,
    ...(longest && { maximum: longest._zod.def.maximum }),
  };
}

function listShape(schema: z.ZodArray) {
  return {
    type: "list" as const,
    element: schema.element as z.ZodType,
    ...listLimitsOf(schema),
  };
}

function objectShape(schema: z.ZodObject) {
  const hint = objectHintOf(schema);
  return {
    type: "object" as const,
    ...(hint?.title !== undefined && { title: hint.title }),
    ...(hint?.aid && { aid: hint.aid }),
    fields: Object.entries(schema.shape).map(([key, property]): ObjectField => {
      const fieldHint = hint?.fields[key] ?? { help: "" };
      return {
        key,
        label: fieldHint.label ?? labelOf(key),
        schema: property as z.ZodType,
        hint: fieldHint,
      };
    }),
  };
}

function unionShape(schema: z.ZodUnion) {
  const discriminator =
    schema instanceof z.ZodDiscriminatedUnion ? schema.def.discriminator : undefined;
  const branches = schema.options.map((option) => branchFor(option as z.ZodType, discriminator));
  return {
    type: "union" as const,
    branches,
    ...(discriminator !== undefined && { discriminator }),
  };
}

function branchFor(schema: z.ZodType, discriminator: string | undefined): Branch {
  const shape = shapeOf(schema);
  if (discriminator !== undefined && shape.type === "object") {
    const values = discriminatorValues(shape, discriminator);
    const key = values[0] ?? "";
    return {
      key,
      label: shape.title ?? labelOf(key),
      schema,
      recognises: (value) => isObject(value) && values.some((tag) => tag === value[discriminator]),
    };
  }
  const jsonType = jsonTypeOfShape(shape);
  return {
    key: jsonType,
    label:
      shape.type === "object" && shape.title ? shape.title : (branchLabels[jsonType] ?? jsonType),
    schema,
    recognises: (value) => value !== undefined && jsonFamilyOf(value) === jsonType,
  };
}

/** The values of the discriminator that mean this object: usually one, two for dated aliases. */
function discriminatorValues(shape: ShapeOfType<"object">, discriminator: string): string[] {
  const property = shape.fields.find(({ key }) => key === discriminator);
  const inner = property && shapeOf(property.schema);
  if (inner?.type === "constant") return [String(inner.value)];
  return inner?.type === "choice" ? [...inner.values] : [];
}

const branchLabels: Record<string, string> = {
  string: "Text",
  array: "List of parts",
  object: "Object",
  number: "Number",
  boolean: "Yes or no",
};

function jsonTypeOfShape(shape: Shape): string {
  switch (shape.type) {
    case "text":
    case "choice":
      return "string";
    case "constant":
      return jsonFamilyOf(shape.value);
    case "list":
      return "array";
    case "object":
    case "record":
      return "object";
    default:
      return shape.type;
  }
}

function jsonFamilyOf(value: unknown): string {
  const type = jsonTypeOf(value);
  return type === "integer" || type === "decimal" ? "number" : type;
}
