import { type RefObject, useEffect, useRef } from "react";

/** Brings an item into sight once when it is selected, as little as needed: nobody's scrolling is undone. */
export function useFollow(
  list: RefObject<HTMLElement | null>,
  selectedKey: string | undefined,
  isShort: boolean,
): void {
  const followed = useRef<string>(undefined);

  // Without a list of what it depends on: what was just added is drawn some time after it is selected.
  useEffect(() => {
    if (followed.current === selectedKey) return;
    const step = list.current?.querySelector("[data-step][aria-current]");
    if (selectedKey && !step) return;
    followed.current = selectedKey;
    // A soft way through thousands of entries would draw them all.
    const isSoft = isShort && !window.matchMedia("(prefers-reduced-motion: reduce)").matches;
    step?.scrollIntoView({ block: "nearest", behavior: isSoft ? "smooth" : "auto" });
  });
}
