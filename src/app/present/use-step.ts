import { useCallback } from "react";
import { navigate, useSearch } from "wouter/use-browser-location";

import { useDraftSession } from "../draft-context.tsx";
import { presentAddress } from "../routes/addresses.ts";

/** Which step the address names, counted from 0, and how to go to another; Back leads to where one was. */
export function useStep(count: number) {
  const { id } = useDraftSession();
  const step = stepIn(useSearch(), count);
  const go = useCallback(
    (next: number) => {
      const target = Math.min(Math.max(next, 0), count - 1);
      if (target !== step) navigate(presentAddress(id, target + 1));
    },
    [id, step, count],
  );
  return { step, go };
}

/** What the address says is counted from 1; what it does not say well is the nearest step. */
export function stepIn(query: string, count: number): number {
  const named = Number.parseInt(new URLSearchParams(query).get("step") ?? "1", 10);
  return Math.max(0, Math.min(Number.isNaN(named) ? 0 : named - 1, count - 1));
}
