import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from "react";
import { useStore } from "zustand";

import { checkItem } from "#body/check-item.ts";
import type { Problem } from "#body/problem.ts";
import type { DraftItem } from "#draft/document.ts";

import { useDraftStore } from "../draft-context.tsx";
import { elsewhere, type Found, nothingFound, withFound } from "./item-problems.ts";
import { createProblemStore, type ProblemState, type ProblemStore } from "./problem-store.ts";
import { standsIn } from "./upstream-problem.ts";

const ProblemContext = createContext<ProblemStore | undefined>(undefined);

export function ProblemProvider({ children }: { children: ReactNode }) {
  const draft = useDraftStore();
  const [store] = useState(() => createProblemStore(draft));
  useEffect(() => store.watch(), [store]);
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

/** The problems of one item at this moment, paths from the item; the same list until one changes. */
export function useItemProblems(item: DraftItem): readonly Problem[] {
  const found = useProblemState(({ byKey }) => byKey.get(item.key) ?? nothingFound);
  const upstream = useProblemState(({ upstream: told }) =>
    told?.itemKey === item.key ? told : undefined,
  );
  return useMemo(() => {
    const problems = withFound(checkItem(item.kind, item.value), found);
    return upstream && standsIn(upstream, item.value) ? [...problems, upstream.problem] : problems;
  }, [item, found, upstream]);
}

/** What was found in metadata and of the list of items as a whole, paths from the body. */
export function useFoundElsewhere(): Found {
  return useProblemState(({ byKey }) => byKey.get(elsewhere) ?? nothingFound);
}
