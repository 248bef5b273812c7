import { isObject } from "#shared/json.ts";

const indent = "    ";
const lineWidth = 100;

/** A constant of a class file holds 65,535 bytes; a character takes three of them at most. */
const longestConstant = 20_000;

/** A JSON value as Java, in the words of the helpers `object`, `list` and `text` of the program. */
export function javaLiteral(value: unknown, depth = 0): string {
  if (typeof value === "string") return javaText(value);
  if (typeof value === "number") return javaNumber(value);
  if (Array.isArray(value)) {
    const elements = value.map((element) => javaLiteral(element, depth + 1));
    return javaCall("list", elements, depth);
  }
  if (isObject(value)) {
    const pairs = Object.entries(value).map(
      ([key, entry]) => `${javaText(key)}, ${javaLiteral(entry, depth + 1)}`,
    );
    return javaCall("object", pairs, depth);
  }
  return String(value);
}

/** A string literal, or several joined where one constant would be too long. */
export function javaText(text: string): string {
  if (text.length <= longestConstant) return javaString(text);
  const parts = Array.from({ length: Math.ceil(text.length / longestConstant) }, (_, index) =>
    javaString(text.slice(index * longestConstant, (index + 1) * longestConstant)),
  );
  return `text(${parts.join(", ")})`;
}

const named: Record<string, string> = {
  '"': String.raw`\"`,
  "\\": String.raw`\\`,
  "\n": String.raw`\n`,
  "\r": String.raw`\r`,
  "\t": String.raw`\t`,
};

/**
 * Java replaces `\u` before it looks for literals, so a line break must never be written that way; and a
 * backslash is always doubled, after which no `u` begins an escape.
 */
function javaString(text: string): string {
  const escaped = text.replaceAll(
    /["\\\n\r\t]|[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu,
    (character) => named[character] ?? unicodeEscapes(character),
  );
  return `"${escaped}"`;
}

function unicodeEscapes(character: string): string {
  return Array.from({ length: character.length }, (_, index) => {
    return `\\u${character.charCodeAt(index).toString(16).padStart(4, "0")}`;
  }).join("");
}

function javaNumber(value: number): string {
  if (!Number.isInteger(value)) return String(value);
  if (Math.abs(value) < 2 ** 31) return JSON.stringify(value);
  return Math.abs(value) < 2 ** 63 ? `${BigInt(value)}L` : `${value}d`;
}

/** A call with its arguments on one line where they are short, else on a line each. */
export function javaCall(name: string, lines: readonly string[], depth: number): string {
  // A lone null would be taken for the array of arguments itself.
  if (lines.length === 1 && lines[0] === "null") return `${name}((Object) null)`;
  const line = `${name}(${lines.join(", ")})`;
  if (line.length + depth * indent.length <= lineWidth && !line.includes("\n")) return line;
  const inner = indent.repeat(depth + 1);
  return `${name}(\n${inner}${lines.join(`,\n${inner}`)})`;
}
