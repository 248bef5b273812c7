import { type RefObject, useEffect } from "react";

import { isPressed } from "../commands/shortcuts.ts";
import { ofGallery } from "./gallery-keys.ts";

/** Leads to the search of the index from anywhere, and from there through its links. */
export function useIndexKeys(index: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      const stops = stopsOf(index.current);
      const next = placeAfter(
        event,
        stops.findIndex((stop) => stop === event.target),
      );
      if (next === undefined || event.defaultPrevented) return;
      event.preventDefault();
      stops[next]?.focus();
    }
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, [index]);
}

/** The search and the links, as far as they are shown. */
function stopsOf(index: HTMLElement | null): HTMLElement[] {
  const all = index?.querySelectorAll<HTMLElement>("input, a") ?? [];
  return [...all].filter((stop) => stop.checkVisibility());
}

/** Where a key leads from a place; undefined where it is not meant for the index. */
function placeAfter(event: KeyboardEvent, place: number): number | undefined {
  if (isPressed(event, ofGallery.search)) return 0;
  if (place < 0) return undefined;
  if (isPressed(event, ofGallery.next)) return place + 1;
  return isPressed(event, ofGallery.previous) ? Math.max(0, place - 1) : undefined;
}
