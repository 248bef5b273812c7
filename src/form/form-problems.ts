import { useSyncExternalStore } from "react";

import { type Path, toPointer } from "#shared/path.ts";

/** A fault to show at a field. Paths are relative to the form's value. */
export type FormProblem = {
  path: Path;
  severity: "error" | "warning" | "note";
  code: string;
  message: string;
};

/** `own` are the problems of exactly this place, `within` these and all below it. */
export type PlaceProblems = { own: readonly FormProblem[]; within: readonly FormProblem[] };

export type ProblemStore = {
  set(problems: readonly FormProblem[]): void;
  at(path: Path): PlaceProblems;
  subscribe(listener: () => void): () => void;
};

const none: PlaceProblems = { own: [], within: [] };

/** Every keystroke brings a new list: places whose problems stay the same keep their object. */
export function createProblemStore(initial: readonly FormProblem[]): ProblemStore {
  let places = group(initial);
  const listeners = new Set<() => void>();
  return {
    set(problems) {
      const before = places;
      places = group(problems);
      for (const [pointer, place] of places) {
        const old = before.get(pointer);
        if (old && JSON.stringify(old) === JSON.stringify(place)) places.set(pointer, old);
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
export function useProblemsAt(store: ProblemStore, path: Path): PlaceProblems {
  return useSyncExternalStore(store.subscribe, () => store.at(path));
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
