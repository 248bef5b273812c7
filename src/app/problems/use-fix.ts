import { useMemo } from "react";
import { flushSync } from "react-dom";

import type { Problem } from "#body/problem.ts";
import { applyFix } from "#draft/apply-fix.ts";
import type { DraftStore } from "#draft/store.ts";

import { useDraftStore } from "../draft-context.tsx";
import { isSame, type ProblemName } from "./item-problems.ts";
import { useProblemStore } from "./problem-context.tsx";
import type { ProblemStore } from "./problem-store.ts";

export type Fixing = {
  /** Applies one fix of a problem, whose path is from the body: one step of undo. */
  fix(problem: ProblemName, label: string): void;
  /** Applies the safe fixes of all problems that match, together one step of undo. */
  fixAll(matches?: (problem: Problem) => boolean): Promise<void>;
};

/**
 * Fixes as what is on the screen names them. What they do is looked up in the draft as it is now: the
 * list may be a few keystrokes old.
 */
export function useFix(): Fixing {
  const draft = useDraftStore();
  const problems = useProblemStore();
  return useMemo(() => createFixing(draft, problems), [draft, problems]);
}

export function createFixing(draft: DraftStore, problems: ProblemStore): Fixing {
  function change(step: Parameters<ReturnType<typeof draft.getState>["change"]>[0]) {
    flushSync(() => {
      draft.getState().change(step);
      problems.checkNow();
    });
  }
  return {
    fix(problem, label) {
      const now = problems.checkNow().find((other) => isSame(other, problem));
      const fix = now?.fixes?.find((other) => other.label === label);
      if (fix) change((document) => applyFix(document, fix.edits));
    },
    async fixAll(matches) {
      const checks = await problems.loadChecks();
      if (checks) change((document) => checks.fixAll(document, matches));
    },
  };
}
