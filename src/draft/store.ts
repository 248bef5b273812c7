import { createStore, type StoreApi } from "zustand/vanilla";

import { type DraftDocument, emptyDocument } from "./document.ts";
import { type History, record, redo, startHistory, undo } from "./history.ts";

export type DraftState = {
  history: History;
  /** One step of the user. Typing names its place, so that a word is one step and not one a letter. */
  change(step: (document: DraftDocument) => DraftDocument, options?: { typingIn?: string }): void;
  undo(): void;
  redo(): void;
};

export type DraftStore = StoreApi<DraftState>;

/** A draft under construction: its document with all that was before and after it. */
export function createDraftStore(document: DraftDocument = emptyDocument): DraftStore {
  return createStore<DraftState>((set) => ({
    history: startHistory(document),
    change(step, { typingIn } = {}) {
      const typing = typingIn === undefined ? undefined : { place: typingIn, at: Date.now() };
      set(({ history }) => ({ history: record(history, step(history.present), typing) }));
    },
    undo() {
      set(({ history }) => ({ history: undo(history) }));
    },
    redo() {
      set(({ history }) => ({ history: redo(history) }));
    },
  }));
}
