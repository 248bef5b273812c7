import { replaceEqualDeep } from "@tanstack/react-query";
import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useState,
} from "react";
import { useStore } from "zustand";
import { createStore, type StoreApi } from "zustand/vanilla";

import type { DraftSummary } from "#draft/storage/draft-library.ts";

import type { WaitingLibrary } from "./waiting-library.ts";

type Drafts = { drafts: readonly DraftSummary[] | undefined };

type Known = { library: WaitingLibrary; drafts: StoreApi<Drafts> };

export const LibraryContext = createContext<Known | undefined>(undefined);

/** Gives its children the drafts of this browser, as soon as they are known. */
export function LibraryProvider({
  library,
  children,
}: {
  library: WaitingLibrary;
  children: ReactNode;
}) {
  const [failure, setFailure] = useState<{ error: unknown }>();
  const known = useMemo(
    () => ({ library, drafts: createStore<Drafts>(() => ({ drafts: undefined })) }),
    [library],
  );

  useEffect(() => {
    library.opening.catch((error: unknown) => setFailure({ error }));
    // What is as it was stays the same object: nothing is drawn again for it.
    return library.watch((drafts) =>
      known.drafts.setState((before) => ({ drafts: replaceEqualDeep(before.drafts, drafts) })),
    );
  }, [library, known]);

  // For the error boundary: the code that stores drafts did not load.
  if (failure) throw failure.error;
  return <LibraryContext value={known}>{children}</LibraryContext>;
}

function useKnown(): Known {
  const known = useContext(LibraryContext);
  if (!known) throw new Error("There is no LibraryProvider above this component");
  return known;
}

export function useLibrary(): WaitingLibrary {
  return useKnown().library;
}

/** All drafts, last changed first; undefined until they have been read. */
export function useDrafts(): readonly DraftSummary[] | undefined {
  return useStore(useKnown().drafts, ({ drafts }) => drafts);
}

/** What the user calls a draft, empty if nothing; undefined until the drafts have been read. */
export function useDraftName(id: string): string | undefined {
  return useStore(useKnown().drafts, (known) => nameOf(known, id));
}

/** Tells the same when it is asked. */
export function useReadDraftName(id: string): () => string | undefined {
  const { drafts } = useKnown();
  return useCallback(() => nameOf(drafts.getState(), id), [drafts, id]);
}

function nameOf({ drafts }: Drafts, id: string): string | undefined {
  return drafts && (drafts.find((draft) => draft.id === id)?.name ?? "");
}
