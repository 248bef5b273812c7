import { useEffect } from "react";

import { isPressed, ofDraft } from "../commands/shortcuts.ts";
import { useDraftStore } from "../draft-context.tsx";

/**
 * Ctrl/Cmd+Z undoes and Ctrl+Y or Shift+Ctrl/Cmd+Z redoes, in text fields too: a field's own undo would
 * know only its own typing, and its result would be one more change.
 */
export function useUndoKeys(): void {
  const store = useDraftStore();
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      const isRedo = isPressed(event, ofDraft.redo);
      if ((!isRedo && !isPressed(event, ofDraft.undo)) || isInDialog(event.target)) return;
      event.preventDefault();
      const { undo, redo } = store.getState();
      if (isRedo) redo();
      else undo();
    }
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, [store]);
}

/** The search box of a dialog is not part of the draft. */
function isInDialog(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("dialog") !== null;
}
