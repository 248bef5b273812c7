import { useCallback } from "react";
import { flushSync } from "react-dom";

import { moveItem } from "#draft/operations.ts";

import { useDraftStore } from "../draft-context.tsx";

/** Moves an item to an index. A moved element loses the focus; what had it gets it back. */
export function useMoveItem(key: string): (index: number) => void {
  const store = useDraftStore();
  return useCallback(
    (index) => {
      const focused = document.activeElement;
      flushSync(() =>
        store.getState().change((draft) => (index < 0 ? draft : moveItem(draft, key, index))),
      );
      if (focused instanceof HTMLElement && focused.isConnected) focused.focus();
    },
    [store, key],
  );
}
