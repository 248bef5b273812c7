import type { ImportedConversation, Reading, ReadingMessage, Source } from "./reading-messages.ts";

let spare: Worker | undefined;

type Options = { onProgress(share: number): void; signal: AbortSignal };

/**
 * Reads one source after the other in a worker, so that the page stays free. Aborting ends the worker
 * at once, wherever it is; then the promise rejects with the signal's reason.
 */
export async function readSources(
  sources: readonly Source[],
  { onProgress, signal }: Options,
): Promise<Reading[]> {
  const readings: Reading[] = [];
  for (const [index, source] of sources.entries()) {
    readings.push(
      // One after the other: each may take much memory.
      await readSource(source, {
        onProgress: (share) => onProgress((index + share) / sources.length),
        signal,
      }),
    );
  }
  return readings;
}

function readSource(source: Source, { onProgress, signal }: Options): Promise<Reading> {
  signal.throwIfAborted();
  const worker = spare ?? startWorker();
  spare = undefined;
  const ended = new AbortController();
  return new Promise<Reading>((resolve, reject) => {
    let reading: Omit<Reading, "conversations"> | undefined;
    const conversations: (Omit<ImportedConversation, "items"> & {
      items: ImportedConversation["items"][number][];
    })[] = [];
    worker.addEventListener("message", ({ data }: MessageEvent<ReadingMessage>) => {
      switch (data.type) {
        case "progress":
          return onProgress(data.share);
        case "reading":
          reading = data.reading;
          return undefined;
        case "conversation":
          conversations.push({ ...data.conversation, items: [] });
          return undefined;
        case "items":
          conversations.at(-1)?.items.push(...data.items);
          return undefined;
        case "done":
          return reading && resolve({ ...reading, conversations });
        case "failed":
          return reject(new Error(data.message));
      }
    });
    worker.addEventListener("error", () =>
      reject(
        new Error(
          `${source.name} could not be read: the reader did not start or ran out of memory.`,
        ),
      ),
    );
    signal.addEventListener("abort", () => reject(signal.reason), { signal: ended.signal });
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- That is for windows.
    worker.postMessage(source);
  }).finally(() => {
    ended.abort();
    worker.terminate();
  });
}

/** Starts what reads, so that it is there when there is something to read; returns what ends it unless it was used. */
export function prepareReading(): () => void {
  const worker = spare ?? startWorker();
  spare = worker;
  function end() {
    if (spare !== worker) return;
    spare = undefined;
    worker.terminate();
  }
  // Another try is made when it is needed.
  worker.addEventListener("error", end);
  return end;
}

function startWorker(): Worker {
  return new Worker(new URL("./import.worker.ts", import.meta.url), { type: "module" });
}
