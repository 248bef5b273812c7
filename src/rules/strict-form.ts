import { isObject } from "#shared/json.ts";

/** What strict mode misses in the first object of a JSON Schema that is not strict; undefined if none. */
export function looseObjectIn(schema: unknown, place = ""): string | undefined {
  if (Array.isArray(schema)) return first(schema, (inner) => looseObjectIn(inner, place));
  if (!isObject(schema)) return undefined;
  const { properties, required, additionalProperties } = schema;
  if (isObject(properties)) {
    const where = place === "" ? "the schema" : `'${place}'`;
    if (additionalProperties !== false) return `${where} needs 'additionalProperties': false`;
    const listed: readonly unknown[] = Array.isArray(required) ? required : [];
    const left = Object.keys(properties).find((key) => !listed.includes(key));
    if (left !== undefined) return `${where} must require '${left}'`;
  }
  return first(innerSchemas(schema), ([name, inner]) =>
    looseObjectIn(inner, place && name ? `${place}.${name}` : name || place),
  );
}

/** The schema with every object closed and all of its properties required. */
export function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed);
  if (!isObject(schema)) return schema;
  const entries = Object.entries(schema).map(([key, value]) => {
    if (maps.has(key) && isObject(value)) {
      return [
        key,
        Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, closed(inner)])),
      ];
    }
    return [key, schemas.has(key) ? closed(value) : value];
  });
  const next: Record<string, unknown> = Object.fromEntries(entries);
  if (!isObject(next.properties)) return next;
  return { ...next, required: Object.keys(next.properties), additionalProperties: false };
}

/** Keywords that hold schemas by name, and keywords that hold one or a list of them. */
const maps = new Set(["properties", "$defs", "definitions"]);
const schemas = new Set(["items", "prefixItems", "anyOf", "oneOf", "allOf"]);

function innerSchemas(schema: Record<string, unknown>): [name: string, schema: unknown][] {
  const inner: [string, unknown][] = [];
  for (const key in schema) {
    const value = schema[key];
    if (schemas.has(key)) inner.push(["", value]);
    else if (maps.has(key) && isObject(value)) inner.push(...Object.entries(value));
  }
  return inner;
}

function first<Element, Found>(
  list: readonly Element[],
  find: (element: Element) => Found | undefined,
) {
  for (const element of list) {
    const found = find(element);
    if (found !== undefined) return found;
  }
  return undefined;
}
