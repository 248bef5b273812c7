import { useCallback } from "react";
import { navigate } from "wouter/use-browser-location";

import { emptyDocument } from "#draft/document.ts";

import { draftAddress } from "../routes/addresses.ts";
import { useLibrary } from "./library-context.tsx";

/** Makes an empty draft and opens it. */
export function useNewDraft(): () => Promise<void> {
  const library = useLibrary();
  return useCallback(async () => {
    const id = await library.create({ name: "", document: emptyDocument });
    navigate(draftAddress(id));
  }, [library]);
}
