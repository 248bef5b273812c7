import { isObject } from "#shared/json.ts";

import { javaCall, javaLiteral, javaText } from "./literal.ts";

/** How many values one method may build: its code may be 64 KB long, and a value takes about ten bytes. */
export const mostValuesOfMethod = 3_000;

/** A field of an object that is too large keeps its value in place up to this size. */
const mostValuesInPlace = 20;

/**
 * A JSON value as a Java expression. Values too large for one method are put together from methods of
 * their own, which are added to `methods`.
 */
export function javaExpression(value: unknown, methods: string[], depth: number): string {
  if (countValues(value) <= mostValuesOfMethod) return javaLiteral(value, depth);
  if (Array.isArray(value)) {
    const groups = groupsOf(value).map((group) => {
      const elements = group.map((element) => javaExpression(element, methods, 3));
      return javaMethod(javaCall("list", elements, 2), methods);
    });
    return javaMethod(javaCall("joined", groups, 2), methods);
  }
  const fields = Object.entries(Object(value)).map(([key, child]) => {
    const expression = javaExpression(child, methods, 3);
    const isInPlace = countValues(child) <= mostValuesInPlace;
    return `${javaText(key)}, ${isInPlace ? expression : javaMethod(expression, methods)}`;
  });
  return javaMethod(javaCall("object", fields, 2), methods);
}

/** How many values a value consists of, itself and the names of fields included. */
export function countValues(value: unknown): number {
  const children = Array.isArray(value)
    ? value
    : isObject(value)
      ? Object.entries(value).flat()
      : [];
  return children.reduce<number>((sum, child) => sum + countValues(child), 1);
}

function javaMethod(expression: string, methods: string[]): string {
  const name = `part${methods.length + 1}`;
  methods.push(`    private static Object ${name}() {\n        return ${expression};\n    }\n`);
  return `${name}()`;
}

/** Elements in order, as many together as one method may build. */
function groupsOf(elements: readonly unknown[]): unknown[][] {
  const groups: unknown[][] = [[]];
  let room = mostValuesOfMethod;
  for (const element of elements) {
    const size = Math.min(countValues(element), mostValuesOfMethod);
    if (size > room) {
      groups.push([]);
      room = mostValuesOfMethod;
    }
    groups.at(-1)?.push(element);
    room -= size;
  }
  return groups;
}
