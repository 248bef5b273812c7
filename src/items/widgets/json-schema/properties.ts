import { isObject, type JsonObject } from "#shared/json.ts";

/** One property as it stands in `properties`. Its schema may be anything, as the draft may. */
export type Property = { name: string; schema: unknown };

/** The properties of an object's schema in their order; undefined where `properties` is no object. */
export function propertiesOf(schema: JsonObject): readonly Property[] | undefined {
  if (schema.properties === undefined) return [];
  if (!isObject(schema.properties)) return undefined;
  return Object.entries(schema.properties).map(([name, inner]) => ({ name, schema: inner }));
}

/** The schema with other properties; all else in it stays as it is, `required` too. */
export function withProperties(schema: JsonObject, properties: readonly Property[]): JsonObject {
  const entries = properties.map(({ name, schema: inner }): [string, unknown] => [name, inner]);
  return { ...schema, properties: Object.fromEntries(entries) };
}

/** A new text property at the end. A schema that says no type yet becomes one of an object. */
export function addProperty(schema: JsonObject): { schema: JsonObject; name: string } {
  const properties = propertiesOf(schema) ?? [];
  const name = freeName(properties);
  const typed = schema.type === undefined ? { type: "object", ...schema } : schema;
  return {
    schema: withProperties(typed, [...properties, { name, schema: { type: "string" } }]),
    name,
  };
}

export function renameProperty(schema: JsonObject, from: string, to: string): JsonObject {
  const properties = propertiesOf(schema) ?? [];
  const renamed = withProperties(
    schema,
    properties.map((property) => (property.name === from ? { ...property, name: to } : property)),
  );
  const { required } = schema;
  if (!Array.isArray(required)) return renamed;
  return { ...renamed, required: required.map((name: unknown) => (name === from ? to : name)) };
}

export function removeProperty(schema: JsonObject, name: string): JsonObject {
  const properties = (propertiesOf(schema) ?? []).filter((property) => property.name !== name);
  return setRequired(withProperties(schema, properties), name, false);
}

export function isRequired({ required }: JsonObject, name: string): boolean {
  return Array.isArray(required) && required.includes(name);
}

/** The list comes with its first name and goes with its last. */
export function setRequired(schema: JsonObject, name: string, value: boolean): JsonObject {
  if (isRequired(schema, name) === value) return schema;
  const names: readonly unknown[] = Array.isArray(schema.required) ? schema.required : [];
  const next = value ? [...names, name] : names.filter((other) => other !== name);
  if (next.length > 0) return { ...schema, required: next };
  const { required: _empty, ...rest } = schema;
  return rest;
}

function freeName(properties: readonly Property[]): string {
  const isFree = (name: string) => properties.every((property) => property.name !== name);
  const numbers = Array.from({ length: properties.length + 1 }, (_, index) => index + 1);
  return numbers.map((number) => `property_${number}`).find(isFree) ?? "property";
}
