import { useEffect, useRef, useState } from "react";

/**
 * True while the focus is inside. A field keeps its widget while it is typed in, also when the value
 * has become one that another widget would show better.
 */
export function useHold() {
  const [isHeld, setHeld] = useState(false);
  const isInside = useRef(false);
  const isPressed = useRef(false);

  useEffect(() => {
    if (!isHeld) return undefined;
    const press = () => {
      isPressed.current = true;
    };
    // Another widget may be taller: what is pressed elsewhere must stay in its place until it is clicked.
    const release = () =>
      setTimeout(() => {
        isPressed.current = false;
        setHeld(isInside.current);
      });
    document.addEventListener("mousedown", press, true);
    document.addEventListener("mouseup", release, true);
    return () => {
      document.removeEventListener("mousedown", press, true);
      document.removeEventListener("mouseup", release, true);
    };
  }, [isHeld]);

  return {
    isHeld,
    holdProps: {
      onFocus() {
        isInside.current = true;
        setHeld(true);
      },
      onBlur() {
        isInside.current = false;
        setHeld(isPressed.current);
      },
    },
  };
}
