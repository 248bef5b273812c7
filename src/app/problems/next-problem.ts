import type { Problem } from "#body/problem.ts";

import { isSame } from "./item-problems.ts";

/** The problem that was gone to last, and its number in the list then. */
export type Visited = { problem: Problem; index: number };

/**
 * The number of the problem to go to, round and round. One that is gone, mended perhaps, leaves its
 * number to the one after it.
 */
export function nextProblem(
  problems: readonly Problem[],
  visited: Visited | undefined,
  step: 1 | -1,
): number {
  const count = problems.length;
  if (!visited) return step === 1 ? 0 : count - 1;
  const index = problems.findIndex((problem) => isSame(problem, visited.problem));
  const from = index >= 0 ? index : step === 1 ? visited.index - 1 : visited.index;
  return (from + step + count) % count;
}
