/**
 * JSON as a raw string literal of C# 11, indented by `indent`. Nothing needs escaping: JSON never holds
 * three quotes in a row, and what C# would take for the end of a line is written as JSON's own escape.
 */
export function jsonLiteral(value: unknown, indent: string): string {
  const lines = JSON.stringify(value, null, 2)
    .replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, escaped)
    .split("\n");
  return [`"""`, ...lines, `"""`].join(`\n${indent}`);
}

/** The line breaks that lay out the JSON stay: inside its strings they are escaped already. */
function escaped(character: string): string {
  if (character === "\n") return character;
  return Array.from({ length: character.length }, (_, index) => {
    return `\\u${character.charCodeAt(index).toString(16).padStart(4, "0")}`;
  }).join("");
}
