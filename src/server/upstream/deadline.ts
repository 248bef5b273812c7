/** What was to be done in time was not. */
export class LateError extends Error {}

/**
 * Does work that ends with its signal: when `left` aborts, or after so many milliseconds with a
 * `LateError`, whatever the work itself throws then. A timer of our
 * own, as `AbortSignal.timeout` would be kept in memory for its whole time, also after the work is done.
 */
export async function withDeadline<Result>(
  milliseconds: number,
  left: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const ending = new AbortController();
  const end = () => ending.abort();
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    end();
  }, milliseconds);
  left?.addEventListener("abort", end);
  if (left?.aborted) end();
  try {
    return await work(ending.signal);
  } catch (error) {
    throw isLate ? new LateError() : error;
  } finally {
    clearTimeout(timer);
    left?.removeEventListener("abort", end);
  }
}
