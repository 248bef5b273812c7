import { useMemo } from "react";
import { flushSync } from "react-dom";

import type { Problem } from "#body/problem.ts";
import { applyFix } from "#draft/apply-fix.ts";
import type { DraftStore } from "#draft/store.ts";
import { inSlices } from "#shared/steps.ts";

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
  const present = () => draft.getState().history.present;
  return {
    fix(problem, label) {
      const now = problems.checkNow().find((other) => isSame(other, problem));
      const fix = now?.fixes?.find((other) => other.label === label);
      if (!fix) return;
      flushSync(() => {
        draft.getState().change((document) => applyFix(document, fix.edits));
        problems.checkNow();
      });
    },
    async fixAll(matches) {
      const checks = await problems.loadChecks();
      if (!checks) return;
      // Who types meanwhile types into the draft as it was: then all begins anew with what was typed.
      for (;;) {
        const document = present();
        const isWanted = () => present() === document;
        const fixed = await inSlices(checks.fixAllInSteps(document, matches), isWanted);
        if (!fixed || !isWanted()) continue;
        draft.getState().change(() => fixed);
        break;
      }
      await problems.check();
      flushSync(() => problems.checkNow());
    },
  };
}
