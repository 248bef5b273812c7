import { createStore } from "zustand/vanilla";

import type { DraftSession, SavingState } from "#draft/storage/draft-library.ts";
import { createDraftStore, type DraftStore } from "#draft/store.ts";

/** An empty draft that can be worked on at once. `store` resolves with the session that saves it from then on. */
export function beginSession(
  id: string,
  store: (draft: DraftStore) => Promise<DraftSession>,
): DraftSession {
  const draft = createDraftStore();
  const saving = createStore<SavingState>(() => ({
    status: "saved",
    failure: undefined,
    isOpenElsewhere: false,
  }));
  const unwatch = draft.subscribe(() => saving.setState({ status: "unsaved" }));
  const stored = store(draft);

  async function follow() {
    try {
      const session = await stored;
      saving.setState(session.saving.getState());
      session.saving.subscribe((state) => saving.setState(state));
    } catch {
      saving.setState({ status: "failed", failure: "failed" });
    } finally {
      unwatch();
    }
  }
  void follow();

  return {
    id,
    store: draft,
    saving,
    missingItems: 0,
    noteProblems: (count) => void stored.then((session) => session.noteProblems(count), ignore),
    flush: () => stored.then((session) => session.flush(), ignore),
    takeTheirs: async () => (await stored).takeTheirs(),
    keepMineAsCopy: async () => (await stored).keepMineAsCopy(),
    close: () => stored.then((session) => session.close(), ignore),
  };
}

/** That it cannot be stored has been told by then. */
function ignore() {}
