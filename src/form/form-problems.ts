import { useMemo, useSyncExternalStore } from "react";

import { type Path, toPointer } from "#shared/path.ts";

/** A fault to show at a field. Paths are relative to the form's value. */
export type FormProblem = {
  path: Path;
  severity: "error" | "warning" | "note";
  code: string;
  message: string;
  /** What can be done about it, by name; whoever draws the form does it. */
  fixes?: readonly FormFix[];
};

export type FormFix = { label: string };

export type ApplyFix = (problem: FormProblem, fix: FormFix) => void;

/** `own` are the problems of exactly this place, `within` these and all below it. */
export type PlaceProblems = { own: readonly FormProblem[]; within: readonly FormProblem[] };

export type ProblemStore = {
  set(problems: readonly FormProblem[]): void;
  at(path: Path): PlaceProblems;
  subscribe(listener: () => void): () => void;
};

const none: PlaceProblems = { own: [], within: [] };

/** Every keystroke brings a new list: where the problems stay the same, so does the array. */
export function createProblemStore(initial: readonly FormProblem[]): ProblemStore {
  let places = group(initial);
  const listeners = new Set<() => void>();
  return {
    set(problems) {
      const before = places;
      places = group(problems);
      for (const [pointer, place] of places) {
        const old = before.get(pointer) ?? none;
        places.set(pointer, {
          own: sameOr(old.own, place.own),
          within: sameOr(old.within, place.within),
        });
      }
      for (const listener of listeners) listener();
    },
    at: (path) => places.get(toPointer(path)) ?? none,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** The problems of one place; the component is drawn again only when these change. */
export function useProblemsAt(store: ProblemStore, path: Path, reach: keyof PlaceProblems) {
  return useSyncExternalStore(store.subscribe, () => store.at(path)[reach]);
}

/** The keys of the object at the path with a problem at or below them. */
export function useFaultyKeys(store: ProblemStore, path: Path): readonly unknown[] {
  const keys = useSyncExternalStore(store.subscribe, () => {
    const steps = store.at(path).within.map((problem) => problem.path[path.length]);
    return JSON.stringify([...new Set(steps)]);
  });
  return useMemo(() => JSON.parse(keys), [keys]);
}

function sameOr(old: readonly FormProblem[], next: readonly FormProblem[]) {
  return JSON.stringify(old.map(wordsOf)) === JSON.stringify(next.map(wordsOf)) ? old : next;
}

/** All that is shown of a problem. */
function wordsOf({ path, severity, code, message, fixes = [] }: FormProblem) {
  return [path, severity, code, message, fixes.map(({ label }) => label)];
}

function group(problems: readonly FormProblem[]): Map<string, PlaceProblems> {
  const places = new Map<string, { own: FormProblem[]; within: FormProblem[] }>();
  for (const problem of problems) {
    for (let depth = 0; depth <= problem.path.length; depth++) {
      const pointer = toPointer(problem.path.slice(0, depth));
      const place = places.get(pointer) ?? { own: [], within: [] };
      places.set(pointer, place);
      place.within.push(problem);
      if (depth === problem.path.length) place.own.push(problem);
    }
  }
  return places;
}
