export type DiffLine = { kind: "added" | "removed" | "context" | "heading"; text: string };

/** The lines of a unified diff, or of the V4A diffs that apply_patch takes. */
export function diffLinesOf(diff: string): DiffLine[] {
  const lines = diff.split(/\r?\n/);
  if (lines.at(-1) === "") lines.pop();
  return lines.map((text, index) => ({
    kind: kindOf(text, lines[index - 1], lines[index + 1]),
    text,
  }));
}

export function countChanges(lines: readonly DiffLine[]): { added: number; removed: number } {
  const count = (kind: DiffLine["kind"]) => lines.filter((line) => line.kind === kind).length;
  return { added: count("added"), removed: count("removed") };
}

/** `---` and `+++` name files when one follows the other; alone they are lines like any others. */
function kindOf(text: string, before = "", after = ""): DiffLine["kind"] {
  if (text.startsWith("--- ") && after.startsWith("+++ ")) return "heading";
  if (text.startsWith("+++ ") && before.startsWith("--- ")) return "heading";
  if (/^(?:@@|\*\*\* |diff --git |index [\da-f]+\.\.)/.test(text)) return "heading";
  if (text.startsWith("+")) return "added";
  return text.startsWith("-") ? "removed" : "context";
}
