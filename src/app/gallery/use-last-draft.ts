import { useMemo } from "react";

import { useDrafts } from "../drafts/library-context.tsx";
import { untitled } from "../drafts/title-of.ts";
import { useDraftTexts } from "../drafts/use-draft-texts.ts";

/** The draft that was changed last, and what it is called; undefined until that is known, or where there is none. */
export function useLastDraft(): { id: string; title: string } | undefined {
  const drafts = useDrafts();
  const last = useMemo(() => drafts?.slice(0, 1) ?? [], [drafts]);
  const texts = useDraftTexts(last, false);
  const [draft] = last;
  if (!draft) return undefined;
  const text = texts.get(draft.id);
  if (!draft.name && !text) return undefined;
  return { id: draft.id, title: draft.name || text?.title || untitled };
}
