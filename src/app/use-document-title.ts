import { useEffect } from "react";

/** What the browser's tab and history call this screen. */
export function useDocumentTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} – Conversation Builder`;
  }, [title]);
}
