import { literal, type LiteralWords } from "./literal.ts";
import { quoted } from "./quoted.ts";

/** A JSON value as Python; `indent` is that of the line it begins on. */
export function pythonLiteral(value: unknown, indent = ""): string {
  return literal(value, words, indent);
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
