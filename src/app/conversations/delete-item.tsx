import { type InfiniteData, useMutation, useQueryClient } from "@tanstack/react-query";

import { deleteItem } from "#api/delete-item.ts";
import type { ItemList } from "#api/item-list.ts";

import { conversationHistory } from "./known-conversations.ts";
import { TwoStepButton } from "./two-step-button.tsx";
import { withoutItem } from "./without-item.ts";

type Props = { conversationId: string; itemId: string };

/** Takes the item out of the conversation, and out of every list of its items that was read. */
export function DeleteItem({ conversationId, itemId }: Props) {
  const queries = useQueryClient();
  const deletion = useMutation({
    mutationFn: () => deleteItem(conversationId, itemId),
    async onSuccess() {
      focusNeighbour();
      queries.setQueriesData<InfiniteData<ItemList>>(
        { queryKey: ["conversation-items", conversationId] },
        (lists) => lists && { ...lists, pages: withoutItem(lists.pages, itemId) },
      );
      const history = await conversationHistory();
      await history.noteItems(conversationId, -1);
    },
  });
  return (
    <TwoStepButton
      label="Delete item"
      question="It leaves the conversation for good: this cannot be undone."
      confirmLabel="Delete for good"
      isPending={deletion.isPending}
      error={deletion.error}
      onConfirm={() => deletion.mutate()}
    />
  );
}

/** The row that goes would take the focus with it. */
function focusNeighbour(): void {
  const row = document.activeElement?.closest("li");
  const neighbour = row?.nextElementSibling ?? row?.previousElementSibling;
  neighbour?.querySelector<HTMLElement>("[data-stored-line]")?.focus();
}
