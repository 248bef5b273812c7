import { createContext, type ReactNode, useContext, useEffect, useState } from "react";
import { useStore } from "zustand";
import { createStore, type StoreApi } from "zustand/vanilla";

import type { DraftLibrary, DraftSummary } from "#draft/storage/draft-library.ts";

type Drafts = { drafts: readonly DraftSummary[] | undefined };

type Known = { library: DraftLibrary; drafts: StoreApi<Drafts> };

export const LibraryContext = createContext<Known | undefined>(undefined);

type Props = {
  /** Under way already: the database opens while the page is drawn. */
  opening: Promise<DraftLibrary>;
  meanwhile: ReactNode;
  children: ReactNode;
};

/** Gives its children the drafts of this browser; shows something else until they are there. */
export function LibraryProvider({ opening, meanwhile, children }: Props) {
  const [known, setKnown] = useState<Known | { error: unknown }>();

  useEffect(() => {
    let unwatch: (() => void) | undefined;
    let isGone = false;
    async function watch() {
      try {
        const library = await opening;
        if (isGone) return;
        const drafts = createStore<Drafts>(() => ({ drafts: undefined }));
        unwatch = library.watch((all) => drafts.setState({ drafts: all }));
        setKnown({ library, drafts });
      } catch (error) {
        setKnown({ error });
      }
    }
    void watch();
    return () => {
      isGone = true;
      unwatch?.();
    };
  }, [opening]);

  if (!known) return meanwhile;
  // For the error boundary: the code that stores drafts did not load.
  if ("error" in known) throw known.error;
  return <LibraryContext value={known}>{children}</LibraryContext>;
}

function useKnown(): Known {
  const known = useContext(LibraryContext);
  if (!known) throw new Error("There is no LibraryProvider above this component");
  return known;
}

export function useLibrary(): DraftLibrary {
  return useKnown().library;
}

/** All drafts, last changed first; undefined until they have been read. */
export function useDrafts(): readonly DraftSummary[] | undefined {
  return useStore(useKnown().drafts, ({ drafts }) => drafts);
}

/** What the user calls a draft, empty if nothing; undefined until the drafts have been read. */
export function useDraftName(id: string): string | undefined {
  return useStore(
    useKnown().drafts,
    ({ drafts }) => drafts && (drafts.find((draft) => draft.id === id)?.name ?? ""),
  );
}
