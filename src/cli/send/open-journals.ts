import type { SendCommand } from "../read-arguments.ts";
import { type Journal, openJournal } from "./journal.ts";

/** The journals of a run: one for each file and beside it, or the one that was named for all. */
export async function openJournals({ files, journal, isResumed, isDryRun }: Named, target: string) {
  const journals = new Map<string, Journal>();
  async function add(path: string, sources: readonly string[]): Promise<void> {
    const opened = await openJournal(path, { sources, target, isResumed });
    for (const source of sources) journals.set(source, opened);
  }
  async function close(): Promise<void> {
    await Promise.all([...new Set(journals.values())].map((one) => one.close()));
  }
  try {
    if (isDryRun) return { journals, close };
    if (journal !== undefined) await add(journal, files);
    // What came through a pipe cannot be had again by its name.
    else for (const file of files) if (file !== "-") await add(`${file}.sent.jsonl`, [file]);
    return { journals, close };
  } catch (error) {
    await close();
    throw error;
  }
}

type Named = Pick<SendCommand, "files" | "journal" | "isResumed" | "isDryRun">;
