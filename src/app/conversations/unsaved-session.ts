import { createStore } from "zustand/vanilla";

import type { DraftDocument } from "#draft/document.ts";
import type { DraftSession, SavingState } from "#draft/storage/draft-library.ts";
import { createDraftStore } from "#draft/store.ts";

/** A draft that lives as long as the form in which it is edited, and is stored nowhere. */
export function unsavedSession(document: DraftDocument): DraftSession {
  return {
    id: "",
    store: createDraftStore(document),
    saving: createStore<SavingState>(() => ({
      status: "saved",
      failure: undefined,
      isOpenElsewhere: false,
    })),
    missingItems: 0,
    noteProblems() {},
    async flush() {},
    async takeTheirs() {},
    async keepMineAsCopy() {
      return "";
    },
    async close() {},
  };
}
