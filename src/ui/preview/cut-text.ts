/** The beginning of a text that is short enough to draw at once. */
export type Cut = {
  shown: string;
  /** What the whole is, such as `1,204 lines`; undefined when nothing was cut off. */
  whole: string | undefined;
};

/** Cuts a text after so many lines or characters, whichever comes first, and never through a character. */
export function cutText(text: string, most: { lines?: number; characters: number }): Cut {
  const { lines = Infinity, characters } = most;
  const endOfLines = endOfLine(text, lines);
  if (endOfLines >= text.length && text.length <= characters) {
    return { shown: text, whole: undefined };
  }
  const isCutByLine = endOfLines <= characters;
  const end = isCutByLine ? endOfLines : withoutHalf(text, characters);
  const count = isCutByLine ? countLines(text) : text.length;
  return {
    shown: text.slice(0, end),
    whole: `${count.toLocaleString("en")} ${isCutByLine ? "lines" : "characters"}`,
  };
}

/** Where the line with this number ends; the length of the text when it has fewer. */
function endOfLine(text: string, line: number): number {
  let end = -1;
  for (let count = 0; count < line; count++) {
    end = text.indexOf("\n", end + 1);
    if (end < 0 || end === text.length - 1) return text.length;
  }
  return end;
}

function countLines(text: string): number {
  let count = 1;
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) count++;
  return text.endsWith("\n") ? count - 1 : count;
}

/** An astral character is two units long; half of it would be shown as a box. */
function withoutHalf(text: string, end: number): number {
  return /[\uD800-\uDBFF]/.test(text.charAt(end - 1)) ? end - 1 : end;
}
