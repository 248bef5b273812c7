/** A word of a command, its quotes taken off, and the line on which it begins. */
export type ShellWord = { text: string; line: number };

/**
 * The words of the first command in a text, as bash reads them: quotes of all three makes, and lines that
 * go on after a backslash; after a caret or a backtick too, as Windows has it. Nothing is expanded.
 */
export function shellWords(text: string): ShellWord[] {
  const words: ShellWord[] = [];
  let word: ShellWord | undefined;
  let at = 0;
  let line = 1;
  const take = (taken: string, length: number) => {
    word ??= { text: "", line };
    word.text += taken;
    line += count(text, at, at + length);
    at += length;
  };
  while (at < text.length) {
    const rest = text.slice(at, at + 3);
    const quoted = quotedAt(text, at);
    if (quoted) take(quoted.text, quoted.length);
    else if (/^[\\^`]\r?\n/.test(rest)) {
      at += rest.indexOf("\n") + 1;
      line++;
    } else if (rest.startsWith("\\")) take(rest.charAt(1), 2);
    else if (/^[ \t\r\n;|&]/.test(rest)) {
      if (word) words.push(word);
      word = undefined;
      if (!/^[ \t\r]/.test(rest)) return words;
      at++;
    } else take(rest.charAt(0), 1);
  }
  return word ? [...words, word] : words;
}

/** The quoted text that begins here, and how long it is with its quotes. */
function quotedAt(text: string, at: number): { text: string; length: number } | undefined {
  if (text[at] === "'") {
    const end = text.indexOf("'", at + 1);
    return quotedFrom(text, at, at + 1, end === -1 ? text.length : end);
  }
  if (text[at] === '"') {
    return quotedFrom(text, at, at + 1, endOfEscaped(text, at + 1, '"'), double);
  }
  if (text.startsWith("$'", at)) {
    return quotedFrom(text, at, at + 2, endOfEscaped(text, at + 2, "'"), ansi);
  }
  return undefined;
}

function quotedFrom(
  text: string,
  at: number,
  start: number,
  end: number,
  read = (inside: string) => inside,
) {
  return { text: read(text.slice(start, end)), length: end + 1 - at };
}

/** Walked to, since a pattern runs out of memory on millions of escapes. */
function endOfEscaped(text: string, start: number, quote: string): number {
  let at = start;
  while (at < text.length && text[at] !== quote) at += text[at] === "\\" ? 2 : 1;
  return Math.min(at, text.length);
}

function double(inside: string): string {
  return inside.replace(/\\(\r?\n|["\\$`])/g, (_whole, escaped: string) =>
    escaped.endsWith("\n") ? "" : escaped,
  );
}

const ansiEscapes: Record<string, string> = {
  a: "\u0007",
  b: "\b",
  e: "\u001b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "\t",
  v: "\v",
};

function ansi(inside: string): string {
  return inside.replace(
    /\\(?:u([\da-fA-F]{1,4})|U([\da-fA-F]{1,8})|x([\da-fA-F]{1,2})|([0-7]{1,3})|([^]))/g,
    (_whole, short?: string, long?: string, byte?: string, octal?: string, letter?: string) => {
      const hexadecimal = short ?? long ?? byte;
      if (hexadecimal !== undefined) return String.fromCodePoint(parseInt(hexadecimal, 16));
      if (octal !== undefined) return String.fromCodePoint(parseInt(octal, 8));
      return ansiEscapes[letter ?? ""] ?? letter ?? "";
    },
  );
}

function count(text: string, from: number, to: number): number {
  let lines = 0;
  for (let at = text.indexOf("\n", from); at !== -1 && at < to; at = text.indexOf("\n", at + 1)) {
    lines++;
  }
  return lines;
}
