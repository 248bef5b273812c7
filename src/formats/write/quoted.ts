/**
 * A string literal that JSON, JavaScript and Python read alike. Characters that end lines, turn the
 * direction of writing or cannot be seen are escaped, so that the code is what it looks like.
 */
export function quoted(text: string): string {
  return JSON.stringify(text).replaceAll(
    /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
