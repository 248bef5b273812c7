import { useCallback } from "react";
import { navigate } from "wouter/use-browser-location";

import { emptyDocument } from "#draft/document.ts";

import { useLibrary } from "../drafts/library-context.tsx";
import { draftAddress } from "../routes/addresses.ts";

/** Opens a new draft whose items are to be appended to the conversation. */
export function useAppend(id: string): () => Promise<void> {
  const library = useLibrary();
  return useCallback(async () => {
    const draft = await library.create({ name: "", document: emptyDocument, target: id });
    navigate(draftAddress(draft));
  }, [library, id]);
}
