import { jsonrepair } from "jsonrepair";

/** Nobody mends more than this by hand, and a rule must not take longer than a frame. */
const longest = 200_000;

/** Text that is almost JSON, as JSON. `keepsWords`: every word and number of it is still there. */
export type RepairedJson = { text: string; value: unknown; keepsWords: boolean };

/** Undefined where the text can't be mended. */
export function repairedJson(text: string): RepairedJson | undefined {
  if (text.length > longest) return undefined;
  try {
    const repaired = jsonrepair(text);
    const value: unknown = JSON.parse(repaired);
    return { text: repaired, value, keepsWords: wordsOf(text) === wordsOf(repaired) };
  } catch {
    return undefined;
  }
}

/** The value of JSON text; undefined for what is no JSON. */
export function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Letters and digits only: quotes and commas are what a repair may change. */
function wordsOf(text: string): string {
  return (text.match(/[\p{L}\p{N}]+/gu) ?? []).join(" ").toLowerCase();
}
