import { type InfiniteData, useMutation, useQueryClient } from "@tanstack/react-query";
import { useRef } from "react";

import { deleteItem } from "#api/delete-item.ts";
import type { ItemList } from "#api/item-list.ts";

import { conversationHistory } from "./known-conversations.ts";
import { TwoStepButton } from "./two-step-button.tsx";
import { withoutItem } from "./without-item.ts";

type Props = { conversationId: string; itemId: string };

/** Takes the item out of the conversation, and out of every list of its items that was read. */
export function DeleteItem({ conversationId, itemId }: Props) {
  const queries = useQueryClient();
  const place = useRef<HTMLDivElement>(null);
  const deletion = useMutation({
    mutationFn: () => deleteItem(conversationId, itemId),
    async onSuccess() {
      focusNeighbour(place.current?.closest("li"));
      queries.setQueriesData<InfiniteData<ItemList>>(
        { queryKey: ["conversation-items", conversationId] },
        (lists) => lists && { ...lists, pages: withoutItem(lists.pages, itemId) },
      );
      const history = await conversationHistory();
      await history.noteItems(conversationId, -1);
    },
  });
  return (
    <div ref={place}>
      <TwoStepButton
        label="Delete item"
        question="It leaves the conversation for good: this cannot be undone."
        confirmLabel="Delete for good"
        isPending={deletion.isPending}
        error={deletion.error}
        onConfirm={() => deletion.mutate()}
      />
    </div>
  );
}

/** The row that goes takes the focus with it, unless the user has gone elsewhere meanwhile. */
function focusNeighbour(row: HTMLElement | null | undefined): void {
  const { activeElement } = document;
  const isElsewhere = activeElement !== document.body && !row?.contains(activeElement);
  const neighbour = row?.nextElementSibling ?? row?.previousElementSibling;
  if (!isElsewhere) neighbour?.querySelector<HTMLElement>("[data-stored-line]")?.focus();
}
