import { isObject } from "#shared/json.ts";

/** How a language writes JSON's values. */
export type LiteralWords = {
  null: string;
  true: string;
  false: string;
  key(name: string): string;
  string(text: string): string;
  /** What stands between a brace and what is on the same line. */
  padding: string;
  indent: string;
};

const lineWidth = 80;

/** A JSON value as a literal: on one line where it is short, else a line for each element. */
export function literal(value: unknown, words: LiteralWords, indent = ""): string {
  if (typeof value === "string") return words.string(value);
  if (typeof value === "boolean") return value ? words.true : words.false;
  if (Array.isArray(value)) {
    const deeper = indent + words.indent;
    return enclosed(
      "[]",
      value.map((element) => literal(element, words, deeper)),
      { ...words, padding: "" },
      indent,
    );
  }
  if (isObject(value)) {
    const deeper = indent + words.indent;
    const fields = Object.entries(value)
      .filter(([, child]) => child !== undefined)
      .map(([name, child]) => `${words.key(name)}: ${literal(child, words, deeper)}`);
    return enclosed("{}", fields, words, indent);
  }
  return typeof value === "number" ? JSON.stringify(value).replace("null", words.null) : words.null;
}

function enclosed(
  [open, close]: string,
  elements: readonly string[],
  { padding, indent: step }: LiteralWords,
  indent: string,
): string {
  if (elements.length === 0) return `${open}${close}`;
  const line = `${open}${padding}${elements.join(", ")}${padding}${close}`;
  if (indent.length + line.length <= lineWidth && !line.includes("\n")) return line;
  return `${open}\n${elements.map((element) => `${indent}${step}${element},\n`).join("")}${indent}${close}`;
}
