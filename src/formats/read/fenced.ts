/**
 * The code of a text that has its data in a Markdown fence, and the line that it begins on; undefined
 * where there is no closed fence. Of several fences the first one counts.
 */
export function fencedCode(
  text: string,
): { code: string; line: number; isAlone: boolean } | undefined {
  const open = /^[ \t]*(`{3,}|~{3,})[^\n`]*\n/m.exec(text);
  if (!open) return undefined;
  const start = open.index + open[0].length;
  const close = new RegExp(`^[ \\t]*${open[1]}[ \\t\\r]*$`, "m").exec(text.slice(start));
  if (!close) return undefined;
  const around = text.slice(0, open.index) + text.slice(start + close.index + close[0].length);
  return {
    code: text.slice(start, start + close.index),
    line: lineAt(text, start),
    isAlone: around.trim() === "",
  };
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split("\n").length;
}
