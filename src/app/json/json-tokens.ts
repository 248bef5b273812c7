export type JsonToken = { type: "key" | "string" | "number" | "literal" | "plain"; text: string };

const tokenPattern = /("(?:[^"\\]|\\.)*")(\s*:)?|(-?\d[\d.eE+-]*)|\b(true|false|null)\b/g;

/** Pretty-printed JSON as lines of tokens. */
export function toLines(text: string): JsonToken[][] {
  return text.split("\n").map(toTokens);
}

function toTokens(line: string): JsonToken[] {
  const tokens: JsonToken[] = [];
  let end = 0;
  for (const match of line.matchAll(tokenPattern)) {
    const [whole, string, colon, number] = match;
    if (match.index > end) tokens.push({ type: "plain", text: line.slice(end, match.index) });
    end = match.index + whole.length;
    if (string !== undefined) {
      tokens.push({ type: colon === undefined ? "string" : "key", text: string });
      if (colon !== undefined) tokens.push({ type: "plain", text: colon });
    } else tokens.push({ type: number === undefined ? "literal" : "number", text: whole });
  }
  if (end < line.length) tokens.push({ type: "plain", text: line.slice(end) });
  return tokens;
}
