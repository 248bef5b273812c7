import type { Readable } from "node:stream";

import { openSource, UnreadableError } from "../read/open-source.ts";
import type { Found } from "../read/parse-body.ts";
import { readBodies } from "../read/read-bodies.ts";

/** A body of a source, or why it, or the whole source, cannot be read. */
export type SourceBody = { source: string; found: Found } | { source: string; unreadable: string };

/** What all sources hold, one body at a time. */
export async function* readSources(
  sources: readonly string[],
  standardInput: Readable,
): AsyncGenerator<SourceBody, undefined> {
  for (const source of sources) {
    try {
      for await (const found of readBodies(source, openSource(source, standardInput))) {
        yield { source, found };
      }
    } catch (error) {
      if (!(error instanceof UnreadableError)) throw error;
      yield { source, unreadable: error.message };
    }
  }
}
