import { isObject } from "#shared/json.ts";
import { getIn, type Path } from "#shared/path.ts";

/**
 * What a form knows beside the document: which row is which, what a left union branch held, what is
 * folded. The caller keeps it beyond unmounting, one for each item.
 */
export type FormMemory = {
  /** Row keys by the identity of the row's value. Rows without identity (text, numbers) have none. */
  rowKeys: WeakMap<object, string>;
  /** The branch last seen at a place, by keyed path. */
  branches: Map<string, string>;
  /** What a left branch held, by keyed path and branch. */
  left: Map<string, unknown>;
  /** Groups that the user opened or folded, by keyed path. */
  open: Map<string, boolean>;
};

export function createFormMemory(): FormMemory {
  return { rowKeys: new WeakMap(), branches: new Map(), left: new Map(), open: new Map() };
}

let lastKey = 0;

/** One stable key for each row of a list: a row that moves, or comes back by undo, keeps its own. */
export function rowKeysOf(memory: FormMemory, list: readonly unknown[]): string[] {
  const seen = new Set<string>();
  return list.map((row, index) => {
    const key = rowKeyOf(memory, row, index);
    const unique = seen.has(key) ? `${key}+${index}` : key;
    seen.add(unique);
    return unique;
  });
}

/** The path with row keys in the place of indexes, so that what is kept under it moves with the row. */
export function keyedPath(memory: FormMemory, root: unknown, path: Path): string {
  return JSON.stringify(
    path.map((step, depth) =>
      typeof step === "number"
        ? rowKeyOf(memory, getIn(root, path.slice(0, depth + 1)), step)
        : step,
    ),
  );
}

/**
 * An edit makes new objects along its path: a row that nobody knows yet is the one that stood at its
 * place, unless that one is still in the list. What both values share is not walked.
 */
export function inheritRowKeys(memory: FormMemory, before: unknown, after: unknown): void {
  if (before === after || !isReference(before) || !isReference(after)) return;
  if (Array.isArray(before) && Array.isArray(after)) {
    for (const [index, row] of after.entries()) {
      const old: unknown = before[index];
      if (old === row || !isReference(old) || !isReference(row)) continue;
      const key = memory.rowKeys.get(old);
      const isReplaced = !memory.rowKeys.has(row) && !after.includes(old);
      if (key !== undefined && isReplaced) memory.rowKeys.set(row, key);
      if (memory.rowKeys.get(row) === key) inheritRowKeys(memory, old, row);
    }
  } else if (isObject(before) && isObject(after)) {
    for (const key of Object.keys(after)) inheritRowKeys(memory, before[key], after[key]);
  }
}

function rowKeyOf(memory: FormMemory, row: unknown, index: number): string {
  if (!isReference(row)) return `#${index}`;
  let key = memory.rowKeys.get(row);
  if (key === undefined) memory.rowKeys.set(row, (key = `row-${++lastKey}`));
  return key;
}

function isReference(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
