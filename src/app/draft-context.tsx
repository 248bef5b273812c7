import { createContext, type ReactNode, useContext, useState } from "react";
import { useStore } from "zustand";

import { createDraftStore, type DraftState, type DraftStore } from "#draft/store.ts";

const DraftContext = createContext<DraftStore | undefined>(undefined);

export function DraftProvider({ children }: { children: ReactNode }) {
  const [store] = useState(() => createDraftStore());
  return <DraftContext value={store}>{children}</DraftContext>;
}

export function useDraftStore(): DraftStore {
  const store = useContext(DraftContext);
  if (!store) throw new Error("There is no DraftProvider above this component");
  return store;
}

/** What `select` takes from the draft, kept up to date. */
export function useDraft<Selected>(select: (state: DraftState) => Selected): Selected {
  return useStore(useDraftStore(), select);
}
