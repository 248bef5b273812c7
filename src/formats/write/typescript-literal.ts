import { literal, type LiteralWords } from "./literal.ts";
import { quoted } from "./quoted.ts";

/** A JSON value as TypeScript; `indent` is that of the line it begins on. */
export function typescriptLiteral(value: unknown, indent = ""): string {
  return literal(value, words, indent);
}

/** A field's name as it stands before the colon. */
function typescriptKey(name: string): string {
  // Without the brackets it would set the prototype and be no field.
  if (name === "__proto__") return `["__proto__"]`;
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : quoted(name);
}

const words: LiteralWords = {
  null: "null",
  true: "true",
  false: "false",
  key: typescriptKey,
  string: quoted,
  padding: " ",
  indent: "  ",
};
