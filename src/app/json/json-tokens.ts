import { isObject } from "#shared/json.ts";

export type JsonToken = { type: "key" | "string" | "number" | "literal" | "plain"; text: string };

const longest = 2000;
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

/** The value with long strings shortened for the eye: a data URL can hold 20 MB. */
export function elide(value: unknown): unknown {
  if (typeof value === "string") return value.length > longest ? shorten(value) : value;
  if (Array.isArray(value)) return value.map(elide);
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, elide(child)]));
}

function shorten(text: string): string {
  const hidden = (text.length - 200).toLocaleString("en");
  return `${text.slice(0, 160)} … ${hidden} more characters … ${text.slice(-40)}`;
}
