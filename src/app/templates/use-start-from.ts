import { navigate } from "wouter/use-browser-location";

import type { DraftSession } from "#draft/storage/draft-library.ts";

import { useLibrary } from "../drafts/library-context.tsx";
import { draftAddress } from "../routes/addresses.ts";
import { freshCopy, isEmpty, type StartingPoint } from "./starting-point.ts";
import { closeTemplates } from "./template-store.ts";

export type StartOptions = {
  /** The draft that is open, if one is. */
  session?: DraftSession;
  /** The open draft has been filled: what had the focus may be gone. */
  onFilled?(): void;
};

/** Fills the open draft in one step as long as it is empty; else makes a draft and opens it. */
export function useStartFrom({ session, onFilled }: StartOptions) {
  const library = useLibrary();
  return async ({ label, document }: StartingPoint) => {
    const copy = freshCopy(document);
    const open = session?.store.getState();
    if (open && isEmpty(open.history.present)) {
      open.change(() => copy);
      closeTemplates();
      onFilled?.();
      return;
    }
    const id = await library.create({ name: label, document: copy });
    closeTemplates();
    navigate(draftAddress(id));
  };
}
