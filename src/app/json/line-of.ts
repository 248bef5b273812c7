import { isObject } from "#shared/json.ts";
import { getIn, type Path } from "#shared/path.ts";

/** On which line of `JSON.stringify(value, null, 2)` the place stands, from 0; of what is absent, what is around it. */
export function lineOf(value: unknown, path: Path): number {
  let line = 0;
  let current = value;
  for (const step of path) {
    const children = childrenOf(current);
    const place = children.findIndex(([key]) => key === step);
    if (place < 0) break;
    line += 1 + children.slice(0, place).reduce((sum, [, child]) => sum + linesOf(child), 0);
    current = getIn(current, [step]);
  }
  return line;
}

function linesOf(value: unknown): number {
  const children = childrenOf(value);
  if (children.length === 0) return 1;
  return children.reduce((sum, [, child]) => sum + linesOf(child), 2);
}

/** As `JSON.stringify` writes them: what is undefined is left out of objects. */
function childrenOf(value: unknown): readonly (readonly [key: string | number, child: unknown])[] {
  if (Array.isArray(value)) return value.map((child: unknown, index) => [index, child] as const);
  if (!isObject(value)) return [];
  return Object.entries(value).filter(([, child]) => child !== undefined);
}
