import { useCallback, useEffect, useRef } from "react";

import { indexOf } from "#draft/operations.ts";

import { useDraftStore } from "../draft-context.tsx";
import { cardId, type Reveal } from "../problems/use-reveal.ts";
import type { usePlace } from "./use-place.ts";

type Options = { place: ReturnType<typeof usePlace>; reveal: Reveal; isComposerShown: boolean };

/**
 * The card that has the focus, or was clicked, is the item that the address names; and an address that
 * comes from elsewhere (back, forward, a bookmark) opens its card and takes the focus there. Gives
 * the ref for what holds the cards.
 */
export function useSelectedItem({ place, reveal, isComposerShown }: Options) {
  const store = useDraftStore();
  const { item, showItem } = place;
  const shown = useRef<string>(undefined);

  useEffect(() => {
    if (item === shown.current) return;
    shown.current = item;
    const index = item === undefined ? -1 : indexOf(store.getState().history.present, item);
    if (index >= 0 && isComposerShown) reveal(["items", index]);
  }, [item, isComposerShown, store, reveal]);

  return useCallback(
    (cards: HTMLElement | null) => {
      function onSelect({ target }: Event) {
        const key = keyOfCard(target);
        if (key === undefined) return;
        shown.current = key;
        showItem(key);
      }
      // Some browsers do not focus what is clicked.
      const listening = new AbortController();
      cards?.addEventListener("focusin", onSelect, listening);
      cards?.addEventListener("click", onSelect, listening);
      return () => listening.abort();
    },
    [showItem],
  );
}

function keyOfCard(target: EventTarget | null): string | undefined {
  const start = cardId("");
  const card = target instanceof Element && target.closest(`[id^="${start}"]`);
  return card ? card.id.slice(start.length) : undefined;
}
