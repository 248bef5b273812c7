import type { Extension } from "@codemirror/state";
import { EditorView } from "@codemirror/view";

import type { DraftStore } from "#draft/store.ts";

import type { SourceSync } from "./source-sync.ts";

/**
 * The text has no history of its own: every letter of it is a change of the draft. The keys are heard by
 * the window, as everywhere; here only what they undo is made complete, and the browser's menu is.
 */
export function undoOfDraft(store: DraftStore, sync: SourceSync): Extension {
  return EditorView.domEventHandlers({
    keydown(event) {
      if ((event.ctrlKey || event.metaKey) && /^[zy]$/i.test(event.key)) sync.settle();
      return false;
    },
    beforeinput(event) {
      const { undo, redo } = store.getState();
      if (event.inputType === "historyUndo") undo();
      else if (event.inputType === "historyRedo") redo();
      else return false;
      event.preventDefault();
      return true;
    },
  });
}
