import { lazy, Suspense, useEffect } from "react";

import { usePrintInLight } from "../print/use-print-in-light.ts";
import {
  closeCommandArea,
  openCommands,
  openShortcuts,
  useCommandArea,
} from "./command-area-store.ts";
import { CommandDialog } from "./command-dialog.tsx";
import { CommandNote } from "./command-note.tsx";
import { anywhere, isPressed } from "./shortcuts.ts";

const ShortcutDialog = lazy(() => import("./shortcut-dialog.tsx"));

/** The search for commands and the list of shortcuts, which every screen has. */
export function CommandArea() {
  const { open, times } = useCommandArea();
  useKeys();
  usePrintInLight();
  return (
    <>
      {open === "commands" && <CommandDialog key={times} onClose={closeCommandArea} />}
      {open === "shortcuts" && (
        <Suspense>
          <ShortcutDialog key={times} onClose={closeCommandArea} />
        </Suspense>
      )}
      <CommandNote />
    </>
  );
}

function useKeys(): void {
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      const isForCommands = isPressed(event, anywhere.commands);
      if (!isForCommands && !isPressed(event, anywhere.shortcuts)) return;
      // Neither an editor nor the browser is to do what these keys mean to them.
      event.preventDefault();
      event.stopPropagation();
      const dialog = document.querySelector<HTMLDialogElement>("dialog[open]");
      if (!dialog) return isForCommands ? openCommands() : openShortcuts();
      // What is over the page comes first; the same keys once more close what they opened.
      if (isForCommands && useCommandArea.getState().open === "commands") dialog.close();
      return undefined;
    }
    // Before whatever has the focus hears of it.
    window.addEventListener("keydown", onKeyDown, { capture: true });
    return () => window.removeEventListener("keydown", onKeyDown, { capture: true });
  }, []);
}
