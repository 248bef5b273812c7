import { monitorForElements } from "@atlaskit/pragmatic-drag-and-drop/element/adapter";
import { type RefObject, useEffect, useState } from "react";

/** The key of the item that had the focus last, or is dragged: it must not vanish from under the hand. */
export function useTouchedItem(list: RefObject<HTMLElement | null>): string | undefined {
  const [touched, setTouched] = useState<string>();

  useEffect(
    () =>
      monitorForElements({
        onDragStart: ({ source }) => setTouched(String(source.data.itemKey)),
      }),
    [],
  );

  useEffect(() => {
    const element = list.current;
    if (!element) return undefined;
    function onFocusIn({ target }: FocusEvent) {
      const place = target instanceof Element && target.closest<HTMLElement>("[data-item-key]");
      if (place) setTouched(place.dataset.itemKey);
    }
    element.addEventListener("focusin", onFocusIn);
    return () => element.removeEventListener("focusin", onFocusIn);
  }, [list]);

  return touched;
}
