import { isObject, type JsonObject } from "#shared/json.ts";

/**
 * Whether a value is beyond doubt what a JSON Schema asks for. Most schemas of tools say no more than
 * types, properties and choices, and for those no validator has to be built, which takes many times as
 * long. False only means that a validator has to say.
 */
export function surelyFits(schema: unknown, value: unknown): boolean {
  if (!isObject(schema)) return false;
  for (const keyword in schema) if (!isMet(schema, keyword, value)) return false;
  return true;
}

function isMet(schema: JsonObject, keyword: string, value: unknown): boolean {
  const wanted = schema[keyword];
  switch (keyword) {
    case "title":
    case "description":
    case "default":
      return true;
    case "type":
      return Array.isArray(wanted)
        ? wanted.some((type) => isOfType(type, value))
        : isOfType(wanted, value);
    case "enum":
      return Array.isArray(wanted) && typeof value !== "object" && wanted.includes(value);
    case "required":
      return Array.isArray(wanted) && hasAll(value, wanted);
    case "properties":
      return isObject(wanted) && isObject(value) && doFit(wanted, value);
    case "additionalProperties":
      return wanted === true || (wanted === false && hasNoMore(schema.properties, value));
    case "items":
      return Array.isArray(value) && value.every((element) => surelyFits(wanted, element));
    default:
      return false;
  }
}

function isOfType(type: unknown, value: unknown): boolean {
  switch (type) {
    case "string":
    case "boolean":
      return typeof value === type;
    case "number":
      return typeof value === "number";
    case "integer":
      return Number.isInteger(value);
    case "null":
      return value === null;
    case "array":
      return Array.isArray(value);
    case "object":
      return isObject(value);
    default:
      return false;
  }
}

function hasAll(value: unknown, keys: readonly unknown[]): boolean {
  return (
    isObject(value) && keys.every((key) => typeof key === "string" && Object.hasOwn(value, key))
  );
}

function doFit(properties: JsonObject, value: JsonObject): boolean {
  for (const key in properties) {
    if (Object.hasOwn(value, key) && !surelyFits(properties[key], value[key])) return false;
  }
  return true;
}

function hasNoMore(properties: unknown, value: unknown): boolean {
  if (!isObject(properties) || !isObject(value)) return false;
  for (const key in value) if (!Object.hasOwn(properties, key)) return false;
  return true;
}
