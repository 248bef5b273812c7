import { createContext, type ReactNode, useContext, useMemo } from "react";
import { useStore } from "zustand";

import type { DraftSession } from "#draft/storage/draft-library.ts";
import type { DraftState, DraftStore } from "#draft/store.ts";

import { followDraft, type FollowedDraft } from "./follow-draft.ts";

type OpenDraft = { session: DraftSession; followed: FollowedDraft };

const DraftContext = createContext<OpenDraft | undefined>(undefined);

export function DraftProvider({
  session,
  children,
}: {
  session: DraftSession;
  children: ReactNode;
}) {
  const open = useMemo(() => ({ session, followed: followDraft(session.store) }), [session]);
  return <DraftContext value={open}>{children}</DraftContext>;
}

function useOpenDraft(): OpenDraft {
  const open = useContext(DraftContext);
  if (!open) throw new Error("There is no DraftProvider above this component");
  return open;
}

/** The draft that is open here, and how it is being saved. */
export function useDraftSession(): DraftSession {
  return useOpenDraft().session;
}

export function useDraftStore(): DraftStore {
  return useDraftSession().store;
}

/** What `select` takes from the draft, kept up to date with every key. */
export function useDraft<Selected>(select: (state: DraftState) => Selected): Selected {
  return useStore(useDraftStore(), select);
}

/** The draft for whoever may be a moment late while somebody types. */
export function useFollowedDraft(): FollowedDraft {
  return useOpenDraft().followed;
}

/** What `select` takes from the draft, a moment late while somebody types: nothing to be typed into may show it. */
export function useFollowed<Selected>(select: (state: DraftState) => Selected): Selected {
  return useStore(useFollowedDraft(), select);
}
