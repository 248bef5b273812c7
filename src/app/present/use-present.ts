import { useCallback } from "react";
import { navigate } from "wouter/use-browser-location";

import { useDraftSession } from "../draft-context.tsx";
import { presentAddress } from "../routes/addresses.ts";
import { enterFullScreen } from "./full-screen.ts";

/** Shows the open draft step by step, on the whole screen where that is allowed. */
export function usePresent(): () => void {
  const { id } = useDraftSession();
  return useCallback(() => {
    // Browsers grant it only while the key or click that asks for it is fresh.
    void enterFullScreen();
    navigate(presentAddress(id));
  }, [id]);
}
