import { useMemo, useState } from "react";

import { type Cut, cutText } from "./cut-text.ts";
import { useShowsAll } from "./shows-all.ts";

/** As much of a text as is shown until somebody asks for the rest. */
export function useCut(text: string, most: { lines?: number; characters: number }) {
  const showsAll = useShowsAll();
  const [isWanted, setWanted] = useState(false);
  const { lines, characters } = most;
  const isWhole = showsAll || isWanted;
  const cut = useMemo(
    (): Cut => (isWhole ? { shown: text, whole: undefined } : cutText(text, { lines, characters })),
    [isWhole, text, lines, characters],
  );
  return { ...cut, showAll: () => setWanted(true) };
}
