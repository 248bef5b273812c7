import { type PointerEvent, useRef } from "react";

import { isPressable } from "./commands.ts";

/** A tap with the finger on the right half leads on, on the left half back. */
export function useTaps({ onNext, onPrevious }: { onNext(): void; onPrevious(): void }) {
  const start = useRef<{ x: number; y: number }>(undefined);
  return {
    onPointerDown({ clientX, clientY, pointerType, isPrimary }: PointerEvent) {
      start.current = pointerType === "touch" && isPrimary ? { x: clientX, y: clientY } : undefined;
    },
    onPointerUp({ clientX, clientY, target, currentTarget }: PointerEvent) {
      const from = start.current;
      start.current = undefined;
      if (!from || Math.hypot(clientX - from.x, clientY - from.y) > steady) return;
      if (isPressable(target)) return;
      const { left, width } = currentTarget.getBoundingClientRect();
      if (clientX < left + width / 2) onPrevious();
      else onNext();
    },
  };
}

/** A finger that moves further, in pixels, drags or selects. */
const steady = 10;
