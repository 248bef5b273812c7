import { combine } from "@atlaskit/pragmatic-drag-and-drop/combine";
import {
  draggable,
  dropTargetForElements,
} from "@atlaskit/pragmatic-drag-and-drop/element/adapter";
import { type RefObject, useEffect, useState } from "react";

import { indexOf, moveItem } from "#draft/operations.ts";

import { useDraftStore } from "../draft-context.tsx";

type Edge = "top" | "bottom";

type Options = {
  cardRef: RefObject<HTMLElement | null>;
  handleRef: RefObject<HTMLElement | null>;
  itemKey: string;
  index: number;
};

/** Lets a card be dragged by its handle and dropped before or after another; tells the edge it hovers. */
export function useDragToReorder({
  cardRef,
  handleRef,
  itemKey,
  index,
}: Options): Edge | undefined {
  const store = useDraftStore();
  const [edge, setEdge] = useState<Edge>();

  useEffect(() => {
    const element = cardRef.current;
    const dragHandle = handleRef.current;
    if (!element || !dragHandle) return undefined;
    return combine(
      draggable({ element, dragHandle, getInitialData: () => ({ itemKey }) }),
      dropTargetForElements({
        element,
        canDrop: ({ source }) => source.data.itemKey !== itemKey,
        getData: ({ input }) => ({ edge: edgeAt(element, input.clientY) }),
        onDrag: ({ self }) => setEdge(self.data.edge === "top" ? "top" : "bottom"),
        onDragLeave: () => setEdge(undefined),
        onDrop({ self, source }) {
          setEdge(undefined);
          const key = String(source.data.itemKey);
          store.getState().change((document) => {
            const target = self.data.edge === "top" ? index : index + 1;
            return moveItem(document, key, indexOf(document, key) < target ? target - 1 : target);
          });
        },
      }),
    );
  }, [cardRef, handleRef, itemKey, index, store]);

  return edge;
}

function edgeAt(element: Element, y: number): Edge {
  const { top, height } = element.getBoundingClientRect();
  return y < top + height / 2 ? "top" : "bottom";
}
