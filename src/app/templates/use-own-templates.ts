import { useEffect, useState } from "react";

import { useDrafts, useLibrary } from "../drafts/library-context.tsx";
import { pointOfDraft, type StartingPoint } from "./starting-point.ts";

/** The drafts that the user keeps as templates, last changed first; undefined until they have been read. */
export function useOwnTemplates(): readonly StartingPoint[] | undefined {
  const library = useLibrary();
  const drafts = useDrafts();
  const [points, setPoints] = useState<readonly StartingPoint[]>();

  useEffect(() => {
    if (!drafts) return undefined;
    let isGone = false;
    async function read() {
      const kept = (drafts ?? []).filter(({ isTemplate }) => isTemplate);
      const found = await Promise.all(
        kept.map(async (draft) => {
          // One that cannot be read now must not hide the others; the list of drafts still names it.
          const document = await library.read(draft.id).catch(() => undefined);
          return document ? [pointOfDraft(draft, document)] : [];
        }),
      );
      if (!isGone) setPoints(found.flat());
    }
    void read();
    return () => {
      isGone = true;
    };
  }, [library, drafts]);

  return points;
}
