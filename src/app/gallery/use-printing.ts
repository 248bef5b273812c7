import { useEffect, useState } from "react";
import { flushSync } from "react-dom";

/** True while the page is printed, or looked at as it would be. */
export function usePrinting(): boolean {
  const [isPrinting, setPrinting] = useState(false);

  useEffect(() => {
    const paper = window.matchMedia("print");
    const listening = new AbortController();
    // What is printed is what stands on the page when the event is over.
    const set = (isNow: boolean) => flushSync(() => setPrinting(isNow));
    window.addEventListener("beforeprint", () => set(true), listening);
    window.addEventListener("afterprint", () => set(false), listening);
    paper.addEventListener("change", ({ matches }) => set(matches), listening);
    return () => listening.abort();
  }, []);

  return isPrinting;
}
