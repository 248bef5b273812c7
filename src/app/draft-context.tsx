import { createContext, type ReactNode, useContext } from "react";
import { useStore } from "zustand";

import type { DraftSession } from "#draft/storage/draft-library.ts";
import type { DraftState, DraftStore } from "#draft/store.ts";

const DraftContext = createContext<DraftSession | undefined>(undefined);

export function DraftProvider({
  session,
  children,
}: {
  session: DraftSession;
  children: ReactNode;
}) {
  return <DraftContext value={session}>{children}</DraftContext>;
}

/** The draft that is open here, and how it is being saved. */
export function useDraftSession(): DraftSession {
  const session = useContext(DraftContext);
  if (!session) throw new Error("There is no DraftProvider above this component");
  return session;
}

export function useDraftStore(): DraftStore {
  return useDraftSession().store;
}

/** What `select` takes from the draft, kept up to date. */
export function useDraft<Selected>(select: (state: DraftState) => Selected): Selected {
  return useStore(useDraftStore(), select);
}
