import { useEffect, useRef } from "react";

/** Milliseconds for which a new title must hold: whoever types the first words of a draft passes through many. */
const calm = 500;

/** What the browser's tab and history call this screen. */
export function useDocumentTitle(title: string): void {
  const hasTitle = useRef(false);
  useEffect(() => {
    function show() {
      document.title = `${title} – Conversation Builder`;
      hasTitle.current = true;
    }
    if (!hasTitle.current) return show();
    const timer = setTimeout(show, calm);
    return () => clearTimeout(timer);
  }, [title]);
}
