import { literal, type LiteralWords } from "./literal.ts";
import { quoted } from "./quoted.ts";

/** A JSON value as Python; `indent` is that of the line it begins on. */
export function pythonLiteral(value: unknown, indent = ""): string {
  if (depthOf(value) <= deepest) return literal(value, words, indent);
  return `__import__("json").loads(${quoted(JSON.stringify(value))})`;
}

/** CPython refuses code with more than 200 brackets open; some are around the literal. */
const deepest = 180;

function depthOf(value: unknown): number {
  if (typeof value !== "object" || value === null) return 0;
  return (
    1 + Object.values(value).reduce<number>((most, child) => Math.max(most, depthOf(child)), 0)
  );
}

const words: LiteralWords = {
  null: "None",
  true: "True",
  false: "False",
  key: quoted,
  string: quoted,
  padding: "",
  indent: "    ",
};
