import { useEffect } from "react";

import { countOf } from "#draft/storage/problem-count.ts";

import { useDraftSession } from "../draft-context.tsx";
import { useProblemStore } from "../problems/problem-context.tsx";

/** Milliseconds for which a count must hold: typing goes through many of them. */
const calm = 500;

/** Tells the list of drafts how many problems this one has. */
export function useNoteProblems(): void {
  const session = useDraftSession();
  const problems = useProblemStore();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let noted = "";
    async function note() {
      // Nothing is found where nothing can be looked for.
      if (!(await problems.loadChecks())) return;
      const count = countOf(problems.getState().all);
      const text = JSON.stringify(count);
      if (text !== noted) session.noteProblems(count);
      noted = text;
    }
    const unsubscribe = problems.subscribe(() => {
      clearTimeout(timer);
      timer = setTimeout(note, calm);
    });
    return () => {
      clearTimeout(timer);
      unsubscribe();
    };
  }, [session, problems]);
}
