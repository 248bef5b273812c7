import { useEffect, useRef, useState } from "react";

import { emptyDocument } from "#draft/document.ts";
import type { DraftSummary } from "#draft/storage/draft-library.ts";

import { type DraftText, draftTextOf } from "./draft-text.ts";
import { useLibrary } from "./library-context.tsx";

type Read = DraftText & { readonly changedAt: number };

/** So many drafts are read before the list is drawn again. */
const batch = 25;

/**
 * Titles and words of the drafts by their ids, read one after the other while the list is there already:
 * of those without a name, or of all when they are searched.
 */
export function useDraftTexts(
  drafts: readonly DraftSummary[],
  isSearching: boolean,
): ReadonlyMap<string, DraftText> {
  const library = useLibrary();
  const [texts, setTexts] = useState<ReadonlyMap<string, Read>>(new Map());
  const known = useRef(texts);

  useEffect(() => {
    const reading = new AbortController();
    async function readAll() {
      const news = drafts.filter(
        ({ id, name, changedAt }) =>
          (isSearching || name === "") && known.current.get(id)?.changedAt !== changedAt,
      );
      for (let start = 0; start < news.length && !reading.signal.aborted; start += batch) {
        const read = await Promise.all(
          news.slice(start, start + batch).map(async ({ id, changedAt }) => {
            // What cannot be read now is still listed by its summary.
            const document = await library.read(id).catch(() => undefined);
            return [id, { ...draftTextOf(document ?? emptyDocument), changedAt }] as const;
          }),
        );
        known.current = new Map([...known.current, ...read]);
        if (!reading.signal.aborted) setTexts(known.current);
      }
    }
    void readAll();
    return () => reading.abort();
  }, [drafts, library, isSearching]);

  return texts;
}
