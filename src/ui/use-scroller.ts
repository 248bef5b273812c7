import { type RefObject, useEffect, useLayoutEffect, useState } from "react";

/** What scrolls a list: the pane around it, or the page (null); and how far below its start the list begins. */
type Scroller = { pane: HTMLElement | null; margin: number };

/** Looks again whenever the window changes its size, or something was scrolled. */
export function useScroller(list: RefObject<HTMLElement | null>, isWanted: boolean): Scroller {
  const [scroller, setScroller] = useState<Scroller>({ pane: null, margin: 0 });

  // Before it is wanted, too: a list that gets long at once is drawn once then.
  useLayoutEffect(() => {
    if (list.current) look(list.current, setScroller);
  }, [list]);

  useLayoutEffect(() => {
    if (isWanted && list.current) look(list.current, setScroller);
  }, [list, isWanted]);

  useEffect(() => {
    if (!isWanted) return undefined;
    const onChange = () => list.current && look(list.current, setScroller);
    const controller = new AbortController();
    const options = { signal: controller.signal, passive: true };
    window.addEventListener("resize", onChange, options);
    // Of a pane it does not bubble.
    document.addEventListener("scroll", onChange, { ...options, capture: true });
    return () => controller.abort();
  }, [list, isWanted]);

  return scroller;
}

function look(list: HTMLElement, set: (next: (before: Scroller) => Scroller) => void): void {
  const pane = paneAround(list);
  const top = list.getBoundingClientRect().top;
  const margin = Math.round(
    pane ? top - pane.getBoundingClientRect().top + pane.scrollTop : top + window.scrollY,
  );
  set((before) => (before.pane === pane && before.margin === margin ? before : { pane, margin }));
}

function paneAround(element: HTMLElement): HTMLElement | null {
  const parent = element.parentElement;
  if (!parent || parent === document.body) return null;
  return /auto|scroll/.test(getComputedStyle(parent).overflowY) ? parent : paneAround(parent);
}
