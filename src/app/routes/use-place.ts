import { useCallback, useMemo, useRef } from "react";
import { navigate, useSearch } from "wouter/use-browser-location";

import { useDraftSession } from "../draft-context.tsx";
import { draftAddress, type Place, placeOf, queryOf } from "./addresses.ts";
import type { SidePane } from "./panes.ts";

/** An item that was looked at for less than this many milliseconds is nothing to go back to. */
const shortest = 1000;

/** Which item and pane the address names, and how to name others. */
export function usePlace() {
  const { id } = useDraftSession();
  const query = useSearch();
  const place = useMemo(() => placeOf(query), [query]);
  const lastMove = useRef(0);

  const go = useCallback(
    (change: Partial<Place>, { replace }: { replace: boolean }) => {
      // What comes late, such as an answer of the server, must not lead away from another page.
      if (window.location.pathname !== draftAddress(id)) return;
      const { search } = window.location;
      const next = queryOf({ ...placeOf(search), ...change }, search);
      if (next === queryOf(placeOf(search), search)) return;
      navigate(draftAddress(id) + next, { replace });
    },
    [id],
  );

  const showPane = useCallback(
    (pane: SidePane | undefined) => go({ pane }, { replace: false }),
    [go],
  );

  /** Passing through many items quickly makes one step of them, and the first is no step. */
  const showItem = useCallback(
    (item: string) => {
      const { item: before } = placeOf(window.location.search);
      if (item === before) return;
      const isQuick = Date.now() - lastMove.current < shortest;
      lastMove.current = Date.now();
      go({ item }, { replace: isQuick || before === undefined });
    },
    [go],
  );

  return { ...place, showItem, showPane };
}
