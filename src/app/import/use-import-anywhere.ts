import { useEffect, useState } from "react";

import { importSources } from "./import-store.ts";

/**
 * Dropping files anywhere on the page, and pasting where no field has the focus, brings them in. Fields
 * that take files or text of their own come first. Tells whether files are held over the page.
 */
export function useImportAnywhere(): boolean {
  const [isOver, setOver] = useState(false);

  useEffect(() => {
    function onPaste(event: ClipboardEvent) {
      const { clipboardData } = event;
      if (event.defaultPrevented || !clipboardData || takesText(event.target)) return;
      const files = filesOf(clipboardData);
      const text = clipboardData.getData("text/plain");
      if (files.length === 0 && !looksLikeData(text)) return;
      event.preventDefault();
      void importSources(files.length > 0 ? files : [{ name: "Pasted text", text }]);
    }
    function onDragOver(event: DragEvent) {
      if (!hasFiles(event) || event.defaultPrevented) return setOver(false);
      event.preventDefault();
      return setOver(true);
    }
    function onDragLeave(event: DragEvent) {
      if (event.relatedTarget === null) setOver(false);
    }
    function onDrop(event: DragEvent) {
      setOver(false);
      if (!hasFiles(event) || event.defaultPrevented || !event.dataTransfer) return;
      event.preventDefault();
      const files = filesOf(event.dataTransfer);
      if (files.length > 0) void importSources(files);
    }
    const listeners = new AbortController();
    const { signal } = listeners;
    window.addEventListener("paste", onPaste, { signal });
    window.addEventListener("dragover", onDragOver, { signal });
    window.addEventListener("dragleave", onDragLeave, { signal });
    window.addEventListener("drop", onDrop, { signal });
    return () => listeners.abort();
  }, []);

  return isOver;
}

function takesText(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest("input, textarea, select, [contenteditable=true], dialog") !== null
  );
}

function hasFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes("Files") ?? false;
}

/** Pictures belong to the fields that show them; they are no conversation. */
function filesOf({ files }: DataTransfer) {
  return [...files]
    .filter(({ type }) => !/^(?:image|audio|video)\//.test(type))
    .map((file) => ({ name: file.name, file }));
}

/** A word that somebody pasted beside a field opens nothing. */
function looksLikeData(text: string): boolean {
  return /^\uFEFF?\s*(?:[[{]|curl\b|#!|```|<\|)/.test(text);
}
