import { useEffect, useRef } from "react";

import { nextProblem, type Visited } from "./next-problem.ts";
import { useProblemStore } from "./problem-context.tsx";
import { withoutNotes } from "./severity.tsx";
import type { Reveal } from "./use-reveal.ts";

/** What `aria-keyshortcuts` says of them. */
export const problemKeys = "F8 Shift+F8";

/** F8 goes to the next error or warning from wherever the focus is, Shift+F8 to the one before. */
export function useProblemKeys(reveal: Reveal): void {
  const store = useProblemStore();
  const visited = useRef<Visited>(undefined);
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      if (document.querySelector("dialog[open]")) return;
      if (event.key !== "F8" || event.altKey || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      store.checkNow();
      const problems = withoutNotes(store.getState().all);
      const index = nextProblem(problems, visited.current, event.shiftKey ? -1 : 1);
      const problem = problems[index];
      if (!problem) return;
      visited.current = { problem, index };
      reveal(problem.path);
    }
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, [store, reveal]);
}
