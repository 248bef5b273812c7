import { useEffect, useState } from "react";
import { useStore } from "zustand";

import { useDraftSession } from "../draft-context.tsx";
import { useLibrary } from "../drafts/library-context.tsx";

import classes from "./saving-mark.module.css";

/** Saving that takes less than this many milliseconds is not worth a word. */
const calm = 700;

/** Quiet on purpose: whoever does not see it hears of it when something goes wrong. */
export function SavingMark() {
  const { saving } = useDraftSession();
  const status = useStore(saving, (state) => state.status);
  const isInMemory = useStore(useLibrary().failure, ({ failure }) => failure !== undefined);
  const isSlow = useHolds(status === "unsaved", calm);
  if (isInMemory || status === "failed" || status === "conflict") {
    return (
      <span className={classes.mark} data-failed>
        Not saved
      </span>
    );
  }
  return (
    <span className={classes.mark} data-saving={status}>
      {isSlow ? "Saving…" : "Saved"}
    </span>
  );
}

/** Whether something has been so for a while without a break. */
function useHolds(isSo: boolean, time: number): boolean {
  const [holds, setHolds] = useState(false);
  useEffect(() => {
    if (!isSo) return undefined;
    const timer = setTimeout(() => setHolds(true), time);
    return () => {
      clearTimeout(timer);
      setHolds(false);
    };
  }, [isSo, time]);
  return holds;
}
