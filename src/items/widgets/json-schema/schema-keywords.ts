import { isObject, type JsonObject } from "#shared/json.ts";

const plainTypes = ["string", "number", "integer", "boolean", "object", "array"];

/** The types that can be chosen. `any` says nothing; other lists of types can only be written as JSON. */
export const schemaTypes: readonly string[] = [
  ...plainTypes,
  "null",
  ...plainTypes.map((type) => `${type} or null`),
  "any",
];

/** The type that a schema says, one of `schemaTypes`; undefined when it says something else. */
export function typeOf({ type }: JsonObject): string | undefined {
  if (type === undefined) return "any";
  if (Array.isArray(type)) {
    const [plain, ...others] = type.filter((name: unknown) => name !== "null");
    const isPair = type.length === 2 && others.length === 0 && plainTypes.includes(plain);
    return isPair ? `${plain} or null` : undefined;
  }
  return typeof type === "string" && schemaTypes.includes(type) ? type : undefined;
}

/** Says another type. What the old one needed stays, in case of a way back. */
export function setType(schema: JsonObject, type: string): JsonObject {
  const { type: _old, ...rest } = schema;
  if (type === "any") return rest;
  const plain = type.replace(/ or null$/, "");
  const next = plain === type ? type : [plain, "null"];
  return "type" in schema ? { ...schema, type: next } : { type: next, ...rest };
}

/** Also without a `type`: what has properties is meant to be an object. */
export function isObjectSchema(schema: JsonObject): boolean {
  return isOfType(schema, "object") || (schema.type === undefined && "properties" in schema);
}

export function isOfType(schema: JsonObject, type: string): boolean {
  return typeOf(schema)?.replace(/ or null$/, "") === type;
}

/** The texts that a schema allows, where each fits on a line; undefined when it has another `enum`. */
export function enumOf({ enum: values }: JsonObject): readonly string[] | undefined {
  if (!Array.isArray(values)) return undefined;
  const isText = values.every(
    (value) => typeof value === "string" && value !== "" && !/[\r\n]/.test(value),
  );
  return isText ? values : undefined;
}

/** The keywords of this very schema that the table neither shows nor changes. */
export function otherKeywords(schema: JsonObject): string[] {
  return Object.keys(schema).filter((keyword) => !isShown(schema, keyword));
}

function isShown(schema: JsonObject, keyword: string): boolean {
  const value = schema[keyword];
  switch (keyword) {
    case "type":
      return typeOf(schema) !== undefined;
    case "description":
      return typeof value === "string";
    case "enum":
      return isOfType(schema, "string") && enumOf(schema) !== undefined;
    case "properties":
      return isObjectSchema(schema) && isObject(value);
    case "required":
      return isObjectSchema(schema) && isNamesOf(value, schema.properties);
    case "additionalProperties":
      return isObjectSchema(schema) && value === false;
    case "items":
      return isOfType(schema, "array") && isObject(value);
    default:
      return false;
  }
}

function isNamesOf(names: unknown, properties: unknown): boolean {
  return (
    Array.isArray(names) &&
    isObject(properties) &&
    names.every((name) => typeof name === "string" && Object.hasOwn(properties, name))
  );
}
