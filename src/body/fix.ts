import { getIn, type Path, removeIn, setIn } from "#shared/path.ts";

/** One change of a body. Paths are from the body; the edits of a fix are applied one after the other. */
export type Edit =
  | { type: "set"; path: Path; value: unknown }
  | { type: "remove"; path: Path }
  | { type: "insert"; index: number; item: object }
  | { type: "move"; from: number; to: number };

/**
 * A way to mend a problem: one step for the user, who reads in `label` what it will do, and what is
 * lost by it where something is.
 */
export type Fix = {
  label: string;
  /** It is certain, and nothing that was typed is lost: it may be applied together with others. */
  isSafe: boolean;
  edits: readonly Edit[];
};

/** The body after the edits. */
export function applyEdits(body: unknown, edits: readonly Edit[]): unknown {
  return edits.reduce(applyEdit, body);
}

function applyEdit(body: unknown, edit: Edit): unknown {
  switch (edit.type) {
    case "set":
      return setIn(body, edit.path, edit.value);
    case "remove":
      return removeIn(body, edit.path);
    case "insert":
      return setIn(body, ["items"], itemsOf(body).toSpliced(edit.index, 0, edit.item));
    case "move": {
      const items = itemsOf(body);
      return setIn(
        body,
        ["items"],
        items.toSpliced(edit.from, 1).toSpliced(edit.to, 0, items[edit.from]),
      );
    }
  }
}

function itemsOf(body: unknown): unknown[] {
  const items = getIn(body, ["items"]);
  return Array.isArray(items) ? items : [];
}
