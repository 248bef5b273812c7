import { useEffect } from "react";

import { useDraftSession } from "../draft-context.tsx";
import { useProblemStore } from "../problems/problem-context.tsx";
import { ofSeverity } from "../problems/severity.tsx";

/** Milliseconds for which a count must hold: typing goes through many of them. */
const calm = 500;

/** Tells the list of drafts how many problems this one has. */
export function useNoteProblems(): void {
  const session = useDraftSession();
  const problems = useProblemStore();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let noted = "";
    function note() {
      const { all } = problems.getState();
      const count = {
        errors: ofSeverity(all, "error").length,
        warnings: ofSeverity(all, "warning").length,
      };
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
