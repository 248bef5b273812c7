import { useEffect, useRef } from "react";

import type { DraftSummary } from "#draft/storage/draft-library.ts";
import { isCounted } from "#draft/storage/problem-count.ts";

// The name of the file is of its contents: when an update of the app brings other rules, all is counted again.
// oxlint-disable-next-line import/default -- Vite makes it.
import rules from "./count.worker.ts?worker&url";
import { useLibrary } from "./library-context.tsx";

/** Milliseconds for which the list must rest: it is to be seen first. */
const calm = 300;

/** Has the problems counted of every draft in the list that were not counted as it is now. */
export function useProblemCounts(drafts: readonly DraftSummary[] | undefined): void {
  const library = useLibrary();
  const worker = useRef<Worker>(undefined);

  useEffect(() => {
    if (!drafts?.some((draft) => !isCounted(draft, rules))) return;
    const timer = setTimeout(() => {
      worker.current ??= new Worker(rules, { type: "module" });
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- That is for windows.
      worker.current.postMessage(rules);
      void library.countKept(rules);
    }, calm);
    return () => clearTimeout(timer);
  }, [library, drafts]);

  useEffect(
    () => () => {
      worker.current?.terminate();
      worker.current = undefined;
    },
    [],
  );
}
