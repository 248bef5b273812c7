import { realClock } from "#sending/clock.ts";

/** A pause that all workers keep: what one is told about the rate holds for the others. */
export function createPause({ signal }: { signal: AbortSignal }) {
  let end = 0;
  return {
    /** No request begins before this time, in milliseconds since 1970. */
    until(time: number): void {
      end = Math.max(end, time);
    },
    /** Resolves when requests may begin, or need not any more. */
    async over(): Promise<void> {
      while (end > Date.now() && !signal.aborted) {
        await realClock.sleep(end - Date.now(), signal);
      }
    },
  };
}
