import { type ComponentType, lazy, type LazyExoticComponent, useEffect, useState } from "react";

/** Milliseconds after which nothing more is waited for: a page that is hidden paints nothing. */
const patience = 200;

/**
 * Resolves when what is being drawn now has been painted. What nobody has asked for yet is loaded then, so
 * that it does not hold up what the page opens with.
 */
export function afterPaint(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, patience);
    requestAnimationFrame(() => setTimeout(resolve));
  });
}

/** A component that is loaded once the page around it has been painted. */
export function lazyAfterPaint<Props extends object>(
  load: () => Promise<{ default: ComponentType<Props> }>,
): LazyExoticComponent<ComponentType<Props>> {
  return lazy(() => afterPaint().then(load));
}

/** Whether what this component drew first has been painted. */
export function useIsPainted(): boolean {
  const [isPainted, setPainted] = useState(false);
  useEffect(() => {
    void afterPaint().then(() => setPainted(true));
  }, []);
  return isPainted;
}
