import { createReadStream } from "node:fs";
import type { Readable } from "node:stream";

/** A file that is not there, or may not be read. */
export class UnreadableError extends Error {}

/** The text of a file in chunks, or of the standard input for `-`. Throws an `UnreadableError`. */
export async function* openSource(source: string, standardInput: Readable): AsyncGenerator<string> {
  const stream = source === "-" ? standardInput : createReadStream(source);
  try {
    for await (const chunk of stream.setEncoding("utf8")) yield String(chunk);
  } catch (error) {
    throw new UnreadableError(inWords(error));
  }
}

function inWords(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return words[code] ?? `it cannot be read (${code || String(error)})`;
}

const words: Record<string, string> = {
  ENOENT: "there is no such file",
  EISDIR: "it is a directory",
  EACCES: "it may not be read",
};
