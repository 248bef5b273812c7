import { type DiffLine, diffLinesOf } from "../widgets/diff/diff-lines.ts";

/** A line of a diff with its number before and after the change, where the diff tells them. */
export type NumberedLine = DiffLine & { before?: number; after?: number };

/** The lines of a diff, numbered by its `@@ -1,2 +1,3 @@`; a new file's from 1. V4A diffs tell no numbers. */
export function numberedLinesOf(diff: string, isNewFile: boolean): NumberedLine[] {
  let before: number | undefined;
  let after = isNewFile ? 1 : undefined;
  return diffLinesOf(diff).map((line) => {
    if (line.kind === "heading") {
      const place = /^@@ -(\d{1,9})(?:,\d+)? \+(\d{1,9})/.exec(line.text);
      if (place) [before, after] = [Number(place[1]), Number(place[2])];
      else if (line.text.startsWith("@@")) [before, after] = [undefined, undefined];
      return line;
    }
    // Only a remark, such as that there is no newline at the end.
    if (line.text.startsWith("\\ ")) return line;
    const numbered: NumberedLine = { ...line };
    if (line.kind !== "added" && before !== undefined) numbered.before = before++;
    if (line.kind !== "removed" && after !== undefined) numbered.after = after++;
    return numbered;
  });
}
