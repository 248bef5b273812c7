import { useEffect } from "react";
import { useStore } from "zustand";

import { useDraft, useDraftSession } from "./draft-context.tsx";
import { useLibrary } from "./drafts/library-context.tsx";

/** Closing or reloading the page asks first while something in it is stored nowhere. */
export function useLeaveGuard(): void {
  const session = useDraftSession();
  const isSaved = useStore(session.saving, ({ status }) => status === "saved");
  const isInMemory = useStore(useLibrary().failure, ({ failure }) => failure !== undefined);
  const hasWork = useDraft(({ history }) => history.past.length > 0);
  const isAtRisk = !isSaved || (isInMemory && hasWork);

  useEffect(() => {
    if (!isAtRisk) return undefined;
    function onBeforeUnload(event: BeforeUnloadEvent) {
      event.preventDefault();
      void session.flush();
    }
    window.addEventListener("beforeunload", onBeforeUnload);
    return () => window.removeEventListener("beforeunload", onBeforeUnload);
  }, [isAtRisk, session]);
}
