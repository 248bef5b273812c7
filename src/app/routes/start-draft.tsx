import { useEffect, useRef } from "react";
import { navigate } from "wouter/use-browser-location";

import { emptyDocument } from "#draft/document.ts";

import { useDrafts, useLibrary } from "../drafts/library-context.tsx";
import { draftAddress } from "./addresses.ts";
import { ScreenSkeleton } from "./screen-skeleton.tsx";

/** Leads on to the draft that was changed last, or to a first one. */
export function StartDraft() {
  const library = useLibrary();
  const drafts = useDrafts();
  const isStarted = useRef(false);

  useEffect(() => {
    if (!drafts || isStarted.current) return;
    isStarted.current = true;
    async function start(last: string | undefined) {
      const id = last ?? (await library.create({ name: "", document: emptyDocument }));
      const { pathname, search, hash } = window.location;
      if (pathname === "/") navigate(draftAddress(id) + search + hash, { replace: true });
    }
    void start(drafts[0]?.id);
  }, [drafts, library]);

  return <ScreenSkeleton />;
}
