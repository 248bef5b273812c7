/**
 * Braces around lines, as `gofmt` lays them out: the values of neighbouring fields stand in one column,
 * but for those that take several lines.
 */
export function block(
  lines: readonly (string | readonly [name: string, value: string])[],
  depth: number,
): string {
  if (lines.length === 0) return "{}";
  const inner = "\t".repeat(depth + 1);
  const texts = lines.map((line, index) => {
    if (typeof line === "string") return line;
    const [name, value] = line;
    return `${`${name}:`.padEnd(columnAt(lines, index) + 1)} ${value}`;
  });
  return `{\n${texts.map((text) => `${inner}${text},\n`).join("")}${"\t".repeat(depth)}}`;
}

/** The length of the longest name among the neighbours that share a column. */
function columnAt(
  lines: readonly (string | readonly [name: string, value: string])[],
  index: number,
): number {
  const isShort = (at: number) => lines[at] !== undefined && !lines[at][1]?.includes("\n");
  let [first, last] = [index, index];
  if (isShort(index)) {
    while (isShort(first - 1)) first -= 1;
    while (isShort(last + 1)) last += 1;
  }
  return Math.max(...lines.slice(first, last + 1).map(([name]) => name?.length ?? 0));
}
