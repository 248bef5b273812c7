import { useState } from "react";

import { useShowsAll } from "./shows-all.ts";

type First<Entry> = { shown: readonly Entry[]; whole: string | undefined; showAll(): void };

/** The first of a list until somebody asks for the rest: nobody reads 10,000 entries unasked. */
export function useFirst<Entry>(all: readonly Entry[], what: string, most = 30): First<Entry> {
  const showsAll = useShowsAll();
  const [isWanted, setWanted] = useState(false);
  const isWhole = showsAll || isWanted || all.length <= most;
  return {
    shown: isWhole ? all : all.slice(0, most),
    whole: isWhole ? undefined : `${all.length.toLocaleString("en")} ${what}`,
    showAll: () => setWanted(true),
  };
}
