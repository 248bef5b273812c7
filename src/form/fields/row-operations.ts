import { isObject } from "#shared/json.ts";
import { type Path, setIn } from "#shared/path.ts";

import type { FormLink } from "../form-link.ts";

/** What can be done to the row at a path; each is one step of undo and leaves the focus on a row. */
export function rowOperations(link: FormLink, path: Path, count: number) {
  const { read, restructure, focus } = link;
  const listPath = path.slice(0, -1);
  const index = Number(path.at(-1));
  const change = (edit: (rows: unknown[]) => unknown[]) => {
    const rows = read(listPath);
    if (Array.isArray(rows)) restructure(listPath, setIn(read([]), listPath, edit(rows)));
  };
  return {
    /** The button goes with its row and keeps the focus, so that it can be pressed again. */
    move(step: 1 | -1, button: HTMLButtonElement) {
      const to = index + step;
      const hasIdentity = typeof read(path) === "object";
      change((rows) => rows.toSpliced(index, 1).toSpliced(to, 0, rows[index]));
      if (hasIdentity && !button.disabled) button.focus();
      else focus([...listPath, to]);
    },
    duplicate() {
      change((rows) => rows.toSpliced(index + 1, 0, copyOf(rows[index])));
      focus([...listPath, index + 1]);
    },
    remove() {
      change((rows) => rows.toSpliced(index, 1));
      focus(count === 1 ? listPath : [...listPath, Math.min(index, count - 2)]);
    },
  };
}

/** Rows are told apart by identity, so a copy must be an object of its own; what lies inside is shared. */
function copyOf(row: unknown): unknown {
  if (Array.isArray(row)) return [...row];
  return isObject(row) ? { ...row } : row;
}
