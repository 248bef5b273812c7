import { useLayoutEffect, useRef } from "react";
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

  useLayoutEffect(() => {
    if (isStarted.current) return;
    const first = library.beginFirst();
    if (!first && !drafts) return;
    isStarted.current = true;
    if (first) lead(first);
    else void leadToLast(drafts?.[0]?.id);

    async function leadToLast(last: string | undefined) {
      lead(last ?? (await library.create({ name: "", document: emptyDocument })));
    }
  }, [drafts, library]);

  return <ScreenSkeleton />;
}

function lead(id: string) {
  const { pathname, search, hash } = window.location;
  if (pathname === "/") navigate(draftAddress(id) + search + hash, { replace: true });
}
