import { createContext, type ReactNode, useContext, useEffect, useState } from "react";
import { useStore } from "zustand";

import type { Problem } from "#body/problem.ts";
import { afterPaint } from "#ui/after-paint.ts";

import { useDraftStore } from "../draft-context.tsx";
import { elsewhere, type Found, nothingFound } from "./item-problems.ts";
import { createProblemStore, type ProblemState, type ProblemStore } from "./problem-store.ts";

const ProblemContext = createContext<ProblemStore | undefined>(undefined);

export function ProblemProvider({ children }: { children: ReactNode }) {
  const draft = useDraftStore();
  const [store] = useState(() => createProblemStore(draft));
  useEffect(() => {
    let stop: (() => void) | undefined;
    let isGone = false;
    async function watch() {
      // The checks are large, and the draft is to be seen first.
      await afterPaint();
      if (!isGone) stop = store.watch();
    }
    void watch();
    return () => {
      isGone = true;
      stop?.();
    };
  }, [store]);
  return <ProblemContext value={store}>{children}</ProblemContext>;
}

export function useProblemStore(): ProblemStore {
  const store = useContext(ProblemContext);
  if (!store) throw new Error("There is no ProblemProvider above this component");
  return store;
}

/** What `select` takes from the problems, kept up to date. */
export function useProblemState<Selected>(select: (state: ProblemState) => Selected): Selected {
  return useStore(useProblemStore(), select);
}

/** Every problem of the draft in the order of the screen, shortly after the last keystroke. */
export function useProblems(): readonly Problem[] {
  return useProblemState(({ all }) => all);
}

/** What was found in metadata and of the list of items as a whole, paths from the body. */
export function useFoundElsewhere(): Found {
  return useProblemState(({ byKey }) => byKey.get(elsewhere) ?? nothingFound);
}
