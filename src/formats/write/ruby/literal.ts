import { literal } from "../literal.ts";

/** A JSON value as a Ruby literal: symbol keys, nil, double-quoted strings. */
export function rubyLiteral(value: unknown, indent = ""): string {
  return literal(
    value,
    {
      null: "nil",
      true: "true",
      false: "false",
      key: (name) => (/^[a-z_]\w*$/i.test(name) ? name : rubyString(name)),
      string: rubyString,
      padding: " ",
      indent: "  ",
    },
    indent,
  );
}

/** `#` begins an interpolation before `{`, `$` and `@`; a surrogate that stands alone is no text in Ruby. */
function rubyString(text: string): string {
  const escaped = text
    .replaceAll(/\p{Cs}/gu, "\ufffd")
    .replaceAll(/["\\]|#(?=[{$@])/g, String.raw`\$&`)
    .replaceAll("\n", String.raw`\n`)
    .replaceAll("\r", String.raw`\r`)
    .replaceAll("\t", String.raw`\t`)
    .replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) => {
      return `\\u{${character.codePointAt(0)?.toString(16) ?? ""}}`;
    });
  return `"${escaped}"`;
}
