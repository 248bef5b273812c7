import { typeOf } from "#items/widgets/json-schema/schema-keywords.ts";
import { isObject, type JsonObject } from "#shared/json.ts";

import { shownText, shownTexts } from "./shown-text.ts";

/** One parameter of a tool, in words. `path` tells parts of objects and lists: `lines[].sku`. */
export type Parameter = { path: string; type: string; isRequired: boolean; description: string };

const deepest = 4;

/** What a JSON Schema asks for, a row for each property; undefined for a schema that is not of an object. */
export function parametersIn(schema: unknown): readonly Parameter[] | undefined {
  return isObject(schema) && isObject(schema.properties) ? rowsOf(schema, "", 1) : undefined;
}

function rowsOf(schema: JsonObject, prefix: string, depth: number): Parameter[] {
  if (!isObject(schema.properties) || depth > deepest) return [];
  const required: readonly unknown[] = Array.isArray(schema.required) ? schema.required : [];
  return Object.entries(schema.properties).flatMap(([name, inner]) => {
    const path = `${prefix}${name}`;
    const property = isObject(inner) ? inner : {};
    const elements = isObject(property.items) ? property.items : undefined;
    return [
      {
        path,
        type: typeInWords(property),
        isRequired: required.includes(name),
        description: shownText(property.description),
      },
      ...(elements
        ? rowsOf(elements, `${path}[].`, depth + 1)
        : rowsOf(property, `${path}.`, depth + 1)),
    ];
  });
}

/** `celsius or fahrenheit` for a choice, `list of integer` for a list, else the type as it is written. */
function typeInWords(schema: JsonObject): string {
  const choices = shownTexts(schema.enum ?? schema.const).map((choice) => `“${choice}”`);
  if (choices.length > 0) return choices.join(" or ");
  const type = typeOf(schema) ?? shownTexts(schema.type).join(" or ");
  const variants: unknown = schema.anyOf ?? schema.oneOf;
  if (type === "any" && Array.isArray(variants)) {
    const words = variants.slice(0, mostVariants).map((variant: unknown) => {
      return isObject(variant) ? (typeOf(variant) ?? "any") : "any";
    });
    return [...new Set(words)].join(" or ");
  }
  if (!type.startsWith("array")) return type;
  const elements = isObject(schema.items) ? typeOf(schema.items) : undefined;
  return type.replace("array", elements && elements !== "any" ? `list of ${elements}` : "list");
}

const mostVariants = 6;
