import type { JsonFault } from "./json-fault.ts";

/** Values within values: what goes deeper can be neither stored by browsers nor walked through. */
export const mostLevels = 500;

/** Where a text that is JSON goes deeper than can be kept; undefined when it does not. */
export function depthFault(text: string): JsonFault | undefined {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const mark = text.charCodeAt(at);
    if (mark === quote) at = endOfString(text, at) - 1;
    else if (mark === closeObject || mark === closeList) depth--;
    else if ((mark === openObject || mark === openList) && ++depth > mostLevels) {
      const before = text.slice(0, at).split("\n");
      const message = `it goes deeper than ${mostLevels} levels, which cannot be kept`;
      return { message, line: before.length, column: (before.at(-1) ?? "").length + 1 };
    }
  }
  return undefined;
}

/** After the closing quote. Strings can be 20 MB long, so they are searched and not matched. */
export function endOfString(text: string, from: number): number {
  let end = text.indexOf('"', from + 1);
  while (end > 0 && isEscaped(text, end)) end = text.indexOf('"', end + 1);
  return end < 0 ? text.length : end + 1;
}

function isEscaped(text: string, at: number): boolean {
  let before = at;
  while (text[before - 1] === "\\") before--;
  return (at - before) % 2 === 1;
}

const quote = 0x22;
const openObject = 0x7b;
const closeObject = 0x7d;
const openList = 0x5b;
const closeList = 0x5d;
