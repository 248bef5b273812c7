import { useCallback } from "react";

import { useDraftStore, useDraftSession, useFollowed } from "../draft-context.tsx";
import { useDraftName, useReadDraftName } from "./library-context.tsx";
import { titleOf } from "./title-of.ts";

/** What the open draft is called: its name, else its first words. */
export function useDraftTitle(): string {
  const { id } = useDraftSession();
  const name = useDraftName(id);
  const title = useFollowed(({ history }) => titleOf(history.present));
  return name || title;
}

/** Tells the same when it is asked, for whoever does not show it. */
export function useReadTitle(): () => string {
  const { id } = useDraftSession();
  const store = useDraftStore();
  const readName = useReadDraftName(id);
  return useCallback(
    () => readName() || titleOf(store.getState().history.present),
    [readName, store],
  );
}
