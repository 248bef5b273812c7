/** Time and chance, so that tests need neither. */
export type Clock = {
  /** Milliseconds since 1970. */
  now(): number;
  /** Resolves after so many milliseconds, or as soon as the signal is aborted. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
  /** From 0 up to but without 1. */
  random(): number;
};

export const realClock: Clock = {
  now: () => Date.now(),
  random: () => Math.random(),
  sleep: (milliseconds, signal) =>
    new Promise((resolve) => {
      if (signal?.aborted) return resolve();
      const timer = setTimeout(end, Math.min(milliseconds, longestTimer));
      signal?.addEventListener("abort", end, { once: true });
      function end() {
        clearTimeout(timer);
        signal?.removeEventListener("abort", end);
        resolve();
      }
    }),
};

/** Beyond this, `setTimeout` ends at once. */
const longestTimer = 2 ** 31 - 1;
