import type { Result } from "./result.ts";

/** Says when to stop, because what befell some conversations would befall all the others as well. */
export function createBreaker(concurrency: number) {
  let unknownInARow = 0;
  return {
    isBroken(result: Result): boolean {
      const { status, code } = result.ok ? {} : result.error;
      unknownInARow = code === "creation_unknown" ? unknownInARow + 1 : 0;
      const isUnanswered = !result.ok && status === undefined && code === undefined;
      const isKeyRefused = status === 401 || code === "insufficient_quota";
      return isUnanswered || isKeyRefused || unknownInARow > concurrency;
    },
  };
}
