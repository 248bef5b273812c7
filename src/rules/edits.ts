import type { Fix } from "#body/fix.ts";
import type { Path } from "#shared/path.ts";

/** Replaces one value. */
export function setting(label: string, path: Path, value: unknown, isSafe: boolean): Fix {
  return { label, isSafe, edits: [{ type: "set", path, value }] };
}

/** Takes one value out; what it held is lost, so it is safe only where that was nothing. */
export function removing(label: string, path: Path, isSafe = false): Fix {
  return { label, isSafe, edits: [{ type: "remove", path }] };
}

/** Gives a field another name. */
export function renaming(label: string, path: Path, key: string, value: unknown): Fix {
  return {
    label,
    isSafe: true,
    edits: [
      { type: "remove", path },
      { type: "set", path: [...path.slice(0, -1), key], value },
    ],
  };
}
