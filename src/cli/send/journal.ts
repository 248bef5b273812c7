import { open } from "node:fs/promises";
import { dirname, relative } from "node:path";

import type { SendingState } from "#sending/sending-state.ts";

import { JournalError, type JournalRecord, readRecords } from "./journal-records.ts";
import { syncedLines } from "./synced-lines.ts";

/** What is remembered of the conversation on a line of a source. */
export type Entry = { line: number; hash: string; state: SendingState };

/** What was sent of some sources, on the disk before and after each request. */
export type Journal = {
  find(source: string, line: number): Entry | undefined;
  /** Resolves once neither the end of the process nor a power cut can undo it. */
  write(source: string, entry: Entry): Promise<void>;
  close(): Promise<void>;
};

type Options = {
  sources: readonly string[];
  /** The name of where it is sent. */
  target: string;
  isResumed: boolean;
};

/** Begins a journal, or goes on with one that was begun. Throws a `JournalError`. */
export async function openJournal(path: string, options: Options): Promise<Journal> {
  const { sources, target } = options;
  // From the journal, so that both can be moved together, and named from wherever one is.
  const nameOf = (source: string) => relative(dirname(path), source);
  const records = await readRecords(path);
  refuseMisuse(path, records, { ...options, sources: sources.map(nameOf) });
  const entries = new Map<string, Entry>();
  for (const record of records) {
    if ("source" in record) entries.set(keyOf(record.source, record.line), record);
  }

  function unwritable(error: unknown): never {
    throw new JournalError(`${path}: the journal cannot be written (${String(error)})`);
  }

  const file = await open(path, "a").catch(unwritable);
  const lines = syncedLines(file);
  const run = (pid: number | null) => JSON.stringify({ run: { target, pid } });
  // On a line of its own, even when the one before was cut off.
  await lines.write(records.length > 0 ? `\n${run(process.pid)}` : run(process.pid));
  return {
    find: (source, line) => entries.get(keyOf(nameOf(source), line)),
    write: (source, entry) =>
      lines.write(JSON.stringify({ source: nameOf(source), ...entry })).catch(unwritable),
    async close() {
      await lines.write(run(null));
      await file.close();
    },
  };
}

function keyOf(source: string, line: number): string {
  return `${line} ${source}`;
}

/** Whatever could send a conversation a second time, or somewhere else. */
function refuseMisuse(path: string, records: readonly JournalRecord[], options: Options): void {
  const { sources, target, isResumed } = options;
  if (records.length > 0 && !isResumed) {
    throw new JournalError(
      `${path}: there is a journal of an earlier time. Add --resume to send what is missing, or delete it to send all again`,
    );
  }
  for (const record of records) {
    if ("source" in record && !sources.includes(record.source)) {
      throw new JournalError(`${path}: the journal is of ${record.source} too, which is not named`);
    }
    if ("run" in record && record.run.target !== target) {
      throw new JournalError(
        `${path}: the journal is of what was sent to ${record.run.target}, and not to ${target}`,
      );
    }
  }
  const last = records.findLast((record) => "run" in record);
  const pid = last && "run" in last ? last.run.pid : null;
  if (pid !== null && pid !== process.pid && isRunning(pid)) {
    throw new JournalError(
      `${path}: process ${pid} seems to be at it. If it is another program, delete the last line with "run"`,
    );
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // Somebody else's process is one too.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
