import { useState } from "react";

/**
 * True while the focus is inside. A field keeps its widget while it is typed in, also when the value
 * has become one that another widget would show better.
 */
export function useHold() {
  const [isHeld, setHeld] = useState(false);
  return {
    isHeld,
    holdProps: { onFocus: () => setHeld(true), onBlur: () => setHeld(false) },
  };
}
