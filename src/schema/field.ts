import * as z from "zod";

import { isObject } from "#shared/json.ts";

/** Inputs for text that a field can ask for by name; `form/widgets` holds one component for each. */
export type WidgetName = "long-text" | "json-text" | "url";

/** Inputs that know the domain, for values of any shape; `items/widgets` holds one component for each. */
export type DomainWidgetName =
  | "arguments"
  | "base64-image"
  | "base64-zip"
  | "call-id"
  | "code"
  | "diff"
  | "file-data"
  | "filters"
  | "image-url"
  | "json-schema"
  | "milliseconds";

/** What stands above an object's fields and helps to fill several of them at once. */
export type AidName = "drag-path" | "keys" | "screen-point" | "text-span" | "token-bytes";

export type FieldHint = {
  /** One sentence in plain words, shown under the label. */
  help: string;
  /** Defaults to the key in sentence case: `call_id` becomes "Call id". */
  label?: string;
  /** Defaults to what the schema's shape asks for. */
  widget?: WidgetName | DomainWidgetName;
  /** An optional field that people want often: offered open instead of behind "more". */
  common?: boolean;
  /** An optional field that a new object begins with, since it is of little use without. */
  initial?: boolean;
};

export type Field<Schema extends z.ZodType = z.ZodType> = { schema: Schema; hint: FieldHint };

type Fields = Record<string, Field>;
type ShapeOf<F extends Fields> = { [Key in keyof F]: F[Key]["schema"] };

type ObjectHint = { title?: string; aid?: AidName; fields: Record<string, FieldHint> };

/**
 * Hints belong to the object schema, not to the property's: zod drops `.meta()` under
 * `.optional()` and `.nullable()` (https://github.com/colinhacks/zod/issues/5455).
 */
const objectHints = new WeakMap<z.ZodType, ObjectHint>();

/** A property of an object: its schema, and what a person is told about it. */
export function field<Schema extends z.ZodType>(
  schema: Schema,
  help: string,
  options: Omit<FieldHint, "help"> = {},
): Field<Schema> {
  return { schema, hint: { help, ...options } };
}

/** The constant that tells an object's type on the wire. It is never asked for. */
export function tag<const Value extends string>(value: Value): Field<z.ZodLiteral<Value>> {
  return { schema: z.literal(value), hint: { help: "Fixed tag." } };
}

/**
 * An object of fields. Unknown keys are reported, as the API does, and never dropped. Of the fields
 * named by `needsOneOf` at least one must hold something; the first of them gets the problem.
 */
export function object<const F extends Fields>(
  fields: F,
  {
    title,
    aid,
    needsOneOf,
  }: { title?: string; aid?: AidName; needsOneOf?: readonly (keyof F & string)[] } = {},
): z.ZodObject<ShapeOf<F>, z.core.$strict> {
  const entries = Object.entries(fields);
  const plain = z.strictObject(
    Object.fromEntries(entries.map(([key, { schema: property }]) => [key, property])),
  ) as unknown as z.ZodObject<ShapeOf<F>, z.core.$strict>;
  const schema = needsOneOf ? plain.refine(...oneOf(needsOneOf)) : plain;
  objectHints.set(schema, {
    ...(title !== undefined && { title }),
    ...(aid && { aid }),
    fields: Object.fromEntries(entries.map(([key, { hint }]) => [key, hint])),
  });
  return schema;
}

function oneOf(keys: readonly string[]) {
  return [
    (value: unknown) => isObject(value) && keys.some((key) => isFilled(value[key])),
    {
      path: keys.slice(0, 1),
      message: `Invalid item: it needs ${keys.map((key) => `'${key}'`).join(" or ")}.`,
      params: { code: "invalid_item" },
      // By default zod would skip the check as long as any other field is wrong.
      when: ({ value, issues }: z.core.ParsePayload) =>
        isObject(value) && !issues.some(({ path }) => keys.includes(String(path?.[0]))),
    },
  ] as const;
}

function isFilled(value: unknown): boolean {
  return value !== undefined && value !== null && value !== "";
}

export function objectHintOf(schema: z.ZodType): ObjectHint | undefined {
  return objectHints.get(schema);
}

/** `call_id` as a label: "Call id". */
export function labelOf(key: string): string {
  const words = key.replaceAll("_", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}
