/** How a long reading tells how far it is, and lets itself be stopped. */
export type ReadOptions = {
  /** Called with the share that is done, from 0 to 1. */
  onProgress?(share: number): void;
  /** When it is aborted the reading rejects with its reason. */
  signal?: AbortSignal;
};

/** Called between pieces of work: lets others run now and then. Throws when the reading was cancelled. */
export type Pacer = (share: number) => Promise<void>;

/** Milliseconds of work at a time: less than a person notices. */
const longestPiece = 30;

export function startPacer({ onProgress, signal }: ReadOptions): Pacer {
  let last = performance.now();
  return async (share) => {
    signal?.throwIfAborted();
    if (share !== 1 && performance.now() - last < longestPiece) return;
    onProgress?.(share);
    await new Promise((resume) => setTimeout(resume));
    last = performance.now();
    signal?.throwIfAborted();
  };
}
