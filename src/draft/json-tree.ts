import { endOfString } from "#shared/json-depth.ts";

/** Where a value stands in its text. `steps` are the keys or indexes of its children, in order. */
export type JsonNode = {
  readonly from: number;
  readonly to: number;
  readonly children: readonly JsonChild[];
};

export type JsonChild = {
  readonly step: string | number;
  /** Where the key stands, quotes included; of a list's element the element itself. */
  readonly keyFrom: number;
  readonly keyTo: number;
  readonly value: JsonNode;
};

const space = /\s*/y;
const scalar = /[^\s,\]}]*/y;

/** Where all values of a text stand that is JSON; `JSON.parse` has to agree. Reads one value from `start` on. */
export function jsonTree(text: string, start = 0): JsonNode {
  const from = match(space, text, start);
  const mark = text[from];
  if (mark === '"') return { from, to: endOfString(text, from), children: [] };
  if (mark !== "{" && mark !== "[") return { from, to: match(scalar, text, from), children: [] };
  const children: JsonChild[] = [];
  let at = match(space, text, from + 1);
  while (at < text.length && text[at] !== "}" && text[at] !== "]") {
    const child = mark === "{" ? property(text, at) : element(text, at, children.length);
    children.push(child);
    at = match(space, text, child.value.to);
    if (text[at] === ",") at = match(space, text, at + 1);
  }
  return { from, to: at + 1, children };
}

function property(text: string, keyFrom: number): JsonChild {
  const keyTo = endOfString(text, keyFrom);
  const key: unknown = JSON.parse(text.slice(keyFrom, keyTo));
  const value = jsonTree(text, match(space, text, keyTo) + 1);
  return { step: String(key), keyFrom, keyTo, value };
}

function element(text: string, at: number, index: number): JsonChild {
  const value = jsonTree(text, at);
  return { step: index, keyFrom: value.from, keyTo: value.to, value };
}

function match(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  pattern.test(text);
  return pattern.lastIndex;
}
