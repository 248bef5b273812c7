import { type Found, parseBody } from "./parse-body.ts";
import { readLines } from "./read-lines.ts";

/**
 * The bodies in a text that holds one, or one on each line. Which it is shows in its first two lines, or
 * in the name of its file. Of many lines only one is held at a time.
 */
export async function* readBodies(
  source: string,
  chunks: AsyncIterable<string>,
): AsyncGenerator<Found> {
  const lines = filledLines(chunks);
  const begin = [await next(lines), await next(lines)].filter((line) => line !== undefined);
  const [first, second] = begin;
  if (!first) {
    yield { line: 1, column: 1, fault: "nothing is in it" };
  } else if (isNamedLines(source) || (second && areBodies(first, second))) {
    for (const { text, line } of begin) yield parseBody(text, line);
    for await (const { text, line } of lines) yield parseBody(text, line);
  } else {
    for await (const line of lines) begin.push(line);
    yield parseBody(joined(begin), 1);
  }
}

type Line = { text: string; line: number };

/** The lines that hold something. */
async function* filledLines(chunks: AsyncIterable<string>): AsyncGenerator<Line, undefined> {
  let line = 0;
  for await (const text of readLines(chunks)) {
    line++;
    const plain = line === 1 ? text.replace(/^\uFEFF/, "") : text;
    if (plain.trim() !== "") yield { text: plain, line };
  }
}

async function next(lines: AsyncGenerator<Line, undefined>): Promise<Line | undefined> {
  return (await lines.next()).value;
}

function isNamedLines(source: string): boolean {
  return /\.(?:jsonl|ndjson)$/i.test(source);
}

/** One of the two may be broken: in one document, no two lines look whole. */
function areBodies(first: Line, second: Line): boolean {
  return looksWhole(first) && (looksWhole(second) || "body" in parseBody(first.text, first.line));
}

function looksWhole({ text }: Line): boolean {
  const trimmed = text.trim();
  return (
    (trimmed.startsWith("{") && trimmed.endsWith("}")) ||
    (trimmed.startsWith("[") && trimmed.endsWith("]"))
  );
}

/** The document again, its empty lines too: a fault is told by its line. */
function joined(lines: readonly Line[]): string {
  let last = 1;
  return lines
    .map(({ text, line }) => {
      const breaks = "\n".repeat(line - last);
      last = line;
      return breaks + text;
    })
    .join("");
}
