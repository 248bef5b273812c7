import { useEffect, useRef } from "react";

import { type Command, commandOf } from "./commands.ts";

/** Performs what the keys say, wherever the focus is. */
export function useCommandKeys(perform: Readonly<Record<Command, () => void>>): void {
  const latest = useRef(perform);
  useEffect(() => {
    latest.current = perform;
  });
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      const command = commandOf(event);
      if (!command) return;
      event.preventDefault();
      latest.current[command]();
    }
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, []);
}
