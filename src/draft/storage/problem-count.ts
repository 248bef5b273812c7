import type { Problem } from "#body/problem.ts";

import type { DraftSummary } from "./draft-library.ts";

/** How many problems of each severity; notes are none. */
export type ProblemCount = { readonly errors: number; readonly warnings: number };

/** What was counted: the state that the draft had since then, by these rules. Any other is to be counted again. */
export type Counted = { readonly changedAt: number; readonly rules: string };

/** Whether these rules have counted a draft's problems as it is now. */
export function isCounted(
  { changedAt, counted }: Pick<DraftSummary, "changedAt" | "counted">,
  rules: string,
): boolean {
  return counted?.changedAt === changedAt && counted.rules === rules;
}

export function countOf(problems: readonly Problem[]): ProblemCount {
  const of = (wanted: Problem["severity"]) =>
    problems.filter(({ severity }) => severity === wanted).length;
  return { errors: of("error"), warnings: of("warning") };
}
