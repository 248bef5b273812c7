/**
 * A textarea shows each line end as one character, also where the text has two (`\r\n`): positions
 * in the one are not those in the other.
 */
export function toTextPosition(text: string, shown: number): number {
  let position = 0;
  for (let count = 0; count < shown && position < text.length; count++) {
    position += text.startsWith("\r\n", position) ? 2 : 1;
  }
  return position;
}

/** The other way round. */
export function toShownPosition(text: string, position: number): number {
  return text.slice(0, Math.max(0, position)).replaceAll("\r\n", "\n").length;
}

/** The words between two positions, the end not included; undefined when they name no place in it. */
export function citedIn(text: string, start: unknown, end: unknown): string | undefined {
  if (typeof start !== "number" || typeof end !== "number") return undefined;
  if (start < 0 || end <= start || end > text.length) return undefined;
  return text.slice(start, end);
}
