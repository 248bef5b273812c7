import { depthFault } from "#shared/json-depth.ts";
import { unparsed, unparsedText } from "#shared/unparsed.ts";

/** A value as a person edits it: text that is not JSON yet as it was typed. */
export function formatJson(value: unknown): string {
  return unparsedText(value) ?? (value === undefined ? "" : JSON.stringify(value, null, 2));
}

/** The value of a JSON text, or the text itself, kept, when it is not JSON, would lose digits or goes too deep. */
export function parseJson(text: string): unknown {
  if (losesDigits(text) || depthFault(text)) return unparsed(text);
  try {
    return JSON.parse(text);
  } catch {
    return unparsed(text);
  }
}

/** True when a number in the JSON text has more digits, or is bigger, than JavaScript can hold. */
export function losesDigits(text: string): boolean {
  const numbers = text.replaceAll(/"(?:[^"\\]|\\.)*"/g, '""').match(numberToken) ?? [];
  return numbers.some((number) => !survives(number));
}

const numberToken = /-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;
const wholeNumber = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

/** The number that a text says exactly; undefined when it is none, or not exactly. */
export function exactNumber(text: string): number | undefined {
  return wholeNumber.test(text) && survives(text) ? Number(text) : undefined;
}

/** Up to 15 digits always survive a round trip through a double; longer ones only if written so. */
function survives(text: string): boolean {
  const number = Number(text);
  const digits = text
    .replace(/[eE].*/, "")
    .replaceAll(/\D/g, "")
    .replace(/^0+/, "");
  if (!Number.isFinite(number) || (number === 0 && digits !== "")) return false;
  return digits.length <= 15 || String(number) === text;
}
