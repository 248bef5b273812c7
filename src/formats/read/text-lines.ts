import { depthFault } from "#shared/json-depth.ts";

import { faultIn } from "./fault-in.ts";
import type { Pacer } from "./pacer.ts";
import type { TextFault } from "./reader.ts";

/** A line that holds something. `line` counts from 1 in the text. */
export type TextLine = { text: string; line: number };

/** A line that is JSON. */
export type LineValue = TextLine & { value: unknown };

/** The lines of a text that hold something, without what ends them; one at a time, since there may be many. */
function* filledLines(text: string): Generator<TextLine & { end: number }> {
  let line = 0;
  for (let start = 0; start <= text.length;) {
    const found = text.indexOf("\n", start);
    const end = found === -1 ? text.length : found;
    const content = text.slice(start, end).trim();
    line++;
    if (content !== "") yield { text: content, line, end };
    start = end + 1;
  }
}

/**
 * Whether a text that is no JSON as a whole is meant as one value a line. One line may be broken: in
 * one document, no two of the first lines look whole.
 */
export function looksLikeLines(text: string): boolean {
  const first: TextLine[] = [];
  for (const line of filledLines(text)) {
    first.push(line);
    if (first.length === 3) break;
  }
  const whole = first.filter(looksWhole).length;
  return whole >= 2 || (whole === 1 && first.length === 2 && first.some(isBrokenStart));
}

function looksWhole({ text }: TextLine): boolean {
  return /^(?:\{[^]*\}|\[[^]*\])$/.test(text);
}

/** Begins like a value and does not look like the first line of a document. */
function isBrokenStart(line: TextLine): boolean {
  return !looksWhole(line) && /^[{[]\s*["[{]/.test(line.text);
}

/** Every line by itself: what is JSON, and where the others are broken. */
export async function parseLines(
  text: string,
  pace: Pacer,
): Promise<{ values: LineValue[]; faults: TextFault[] }> {
  const values: LineValue[] = [];
  const faults: TextFault[] = [];
  for (const { text: content, line, end } of filledLines(text)) {
    try {
      const deep = depthFault(content);
      if (deep)
        faults.push({ ...deep, message: `This line cannot be read: ${deep.message}.`, line });
      else values.push({ text: content, line, value: JSON.parse(content) });
    } catch {
      faults.push(faultOf(content, line));
    }
    await pace((end / text.length) * 0.5);
  }
  return { values, faults };
}

function faultOf(text: string, line: number): TextFault {
  const { message, column } = faultIn(text);
  return { message: `This line is not JSON: ${message}.`, line, column };
}
