import { isObject } from "#shared/json.ts";

/** Characters from which a text is stored once and apart from the items it stands in. */
export const longText = 32 * 1024;

const reference = "\u0000text";
const literal = "\u0000literal";

/**
 * The value with its long texts replaced by references, whose numbers `numberOf` gives. Shares what it does
 * not touch, and whatever stood twice in the value still stands twice.
 */
export function takeTextsOut(value: unknown, numberOf: (text: string) => number): unknown {
  const done = new Map<object, unknown>();
  function taken(child: unknown): unknown {
    if (typeof child === "string") {
      return child.length < longText ? child : { [reference]: numberOf(child) };
    }
    if (typeof child !== "object" || child === null) return child;
    if (!done.has(child)) {
      const inside = mapChildren(child, taken);
      done.set(child, isMark(child) ? { [literal]: inside } : inside);
    }
    return done.get(child);
  }
  return taken(value);
}

/** The value as it was; `textOf` gives the text of a number. */
export function putTextsBack(value: unknown, textOf: (number: number) => string): unknown {
  const done = new Map<object, unknown>();
  function restored(child: unknown): unknown {
    if (typeof child !== "object" || child === null) return child;
    if (!done.has(child)) done.set(child, restoredObject(child));
    return done.get(child);
  }
  function restoredObject(child: object): unknown {
    if (!isObject(child) || !isMark(child)) return mapChildren(child, restored);
    const number = child[reference];
    if (typeof number === "number") return textOf(number);
    const inside = child[literal];
    return isObject(inside) ? mapChildren(inside, restored) : mapChildren(child, restored);
  }
  return restored(value);
}

/** Whether an object looks like what stands for something else here, so that a lookalike must be marked as one. */
function isMark(value: object): boolean {
  const keys = Object.keys(value);
  return (
    !Array.isArray(value) && keys.length === 1 && (keys[0] === reference || keys[0] === literal)
  );
}

/** The same object where no child became another. */
function mapChildren(value: object, change: (child: unknown) => unknown): object {
  if (Array.isArray(value)) {
    const list = value.map(change);
    return list.every((child, index) => Object.is(child, value[index])) ? value : list;
  }
  const entries = Object.entries(value);
  const changed = entries.map(([key, child]) => [key, change(child)] as const);
  return changed.every(([, child], index) => Object.is(child, entries[index]?.[1]))
    ? value
    : Object.fromEntries(changed);
}
