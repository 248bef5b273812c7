import type { FileHandle } from "node:fs/promises";

/**
 * Appends lines to a file; a promise that has been kept is on the disk. Lines that come while the disk
 * is busy go there together.
 */
export function syncedLines(file: FileHandle) {
  const waiting: string[] = [];
  let last = Promise.resolve();
  let next: Promise<void> | undefined;

  async function flush(): Promise<void> {
    next = undefined;
    await file.appendFile(waiting.splice(0).join(""));
    await file.datasync();
  }

  return {
    write(line: string): Promise<void> {
      waiting.push(`${line}\n`);
      next ??= last.then(flush);
      last = next;
      return next;
    },
  };
}
