import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable, Writable } from "node:stream";
import { finished } from "node:stream/promises";

import { onTestFinished } from "vitest";

import { run } from "./run.ts";

/** What a command line prints, and its exit code. */
export async function runCli(argv: readonly string[], { input = "", colours = false } = {}) {
  const output = collector();
  const errors = collector();
  const code = await run(argv, {
    builtApp: "",
    standardInput: Readable.from([Buffer.from(input)]),
    output: Object.assign(output.stream, { isTTY: colours, hasColors: () => colours }),
    errors: errors.stream,
  });
  return { code, output: await output.text(), errors: await errors.text() };
}

/** The path of a file that is there until the test has finished. */
export function fileWith(text: string, name = "file.json"): string {
  const directory = mkdtempSync(join(tmpdir(), "builder-cli-"));
  onTestFinished(() => rmSync(directory, { recursive: true }));
  const path = join(directory, name);
  writeFileSync(path, text);
  return path;
}

function collector() {
  const pieces: string[] = [];
  const stream = new Writable({
    // Small, so that writers have to wait now and then.
    highWaterMark: 64,
    write(chunk: Buffer, _, done) {
      pieces.push(chunk.toString());
      setImmediate(done);
    },
  });
  return {
    stream,
    async text() {
      await finished(stream.end());
      return pieces.join("");
    },
  };
}
