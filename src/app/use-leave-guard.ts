import { useEffect } from "react";

import { useDraftSession } from "./draft-context.tsx";
import { useLibrary } from "./drafts/library-context.tsx";

/** Closing or reloading the page asks first while something in it is stored nowhere. */
export function useLeaveGuard(): void {
  const session = useDraftSession();
  const { failure } = useLibrary();

  useEffect(() => {
    // Looked at when it comes to that: with every key something is unsaved for a moment.
    function onBeforeUnload(event: BeforeUnloadEvent) {
      const isSaved = session.saving.getState().status === "saved";
      const isInMemory = failure.getState().failure !== undefined;
      const hasWork = session.store.getState().history.past.length > 0;
      if (isSaved && !(isInMemory && hasWork)) return;
      event.preventDefault();
      void session.flush();
    }
    window.addEventListener("beforeunload", onBeforeUnload);
    return () => window.removeEventListener("beforeunload", onBeforeUnload);
  }, [session, failure]);
}
