/** A Go string literal of a well-formed string: what cannot be seen is escaped. */
export function goString(text: string): string {
  const escaped = text.replaceAll(
    /["\\]|[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu,
    (character) => named[character] ?? unicodeEscape(character),
  );
  return `"${escaped}"`;
}

/** Go's strings are UTF-8, which cannot hold half of a character. */
export function isGoText(text: string): boolean {
  return !/\p{Cs}/u.test(text);
}

/** JSON as Go text: in backquotes where nothing in it would be changed by them. */
export function goJson(value: unknown): string {
  const json = JSON.stringify(value);
  const text = /[`\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(json) ? goString(json) : `\`${json}\``;
  return `json.RawMessage(${text})`;
}

/** A name of JSON as the SDK names its fields. */
export function goName(name: string): string {
  return name
    .split("_")
    .map((word) => initialisms[word] ?? word.charAt(0).toUpperCase() + word.slice(1))
    .join("");
}

const initialisms: Record<string, string> = { id: "ID", ids: "IDs", url: "URL" };

const named: Record<string, string> = {
  '"': String.raw`\"`,
  "\\": String.raw`\\`,
  "\n": String.raw`\n`,
  "\r": String.raw`\r`,
  "\t": String.raw`\t`,
};

function unicodeEscape(character: string): string {
  const digits = (character.codePointAt(0) ?? 0).toString(16);
  return digits.length > 4 ? `\\U${digits.padStart(8, "0")}` : `\\u${digits.padStart(4, "0")}`;
}
