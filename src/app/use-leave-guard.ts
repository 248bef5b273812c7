import { useEffect } from "react";

import { useDraft } from "./draft-context.tsx";

/** Closing or reloading the page asks first while there is work in it. */
export function useLeaveGuard(): void {
  const hasWork = useDraft(({ history }) => history.past.length > 0);
  useEffect(() => {
    if (!hasWork) return undefined;
    function onBeforeUnload(event: BeforeUnloadEvent) {
      event.preventDefault();
    }
    window.addEventListener("beforeunload", onBeforeUnload);
    return () => window.removeEventListener("beforeunload", onBeforeUnload);
  }, [hasWork]);
}
