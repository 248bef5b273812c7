import { IconTrash } from "@tabler/icons-react";
import { useMutation, useQueryClient } from "@tanstack/react-query";

import { deleteConversation } from "#api/delete-conversation.ts";
import { countOf } from "#shared/count-of.ts";

import { useCommands } from "../commands/offered-commands.ts";
import { conversationHistory } from "./known-conversations.ts";
import { TwoStepButton } from "./two-step-button.tsx";

type Props = { id: string; itemCount: number | undefined; onDeleted(): void };

/** Deletes upstream; the history keeps it, marked as deleted. */
export function DeleteConversation({ id, itemCount, onDeleted }: Props) {
  const queries = useQueryClient();
  const deletion = useMutation({
    mutationFn: () => deleteConversation(id),
    async onSuccess() {
      onDeleted();
      queries.removeQueries({ queryKey: ["conversation", id] });
      queries.removeQueries({ queryKey: ["conversation-items", id] });
      const history = await conversationHistory();
      await history.note(id, { deletedAt: Date.now() });
    },
  });
  useCommands(() => [{ ...deleting, run: () => document.getElementById(buttonId)?.click() }]);
  const what = itemCount ? `It has ${countOf(itemCount, "item")}. ` : "";
  return (
    <TwoStepButton
      id={buttonId}
      label="Delete conversation"
      question={`${what}This cannot be undone.`}
      confirmLabel="Delete for good"
      isPending={deletion.isPending}
      error={deletion.error}
      onConfirm={() => deletion.mutate()}
    />
  );
}

const buttonId = "delete-conversation";

const deleting = {
  id: "delete-conversation",
  label: "Delete conversation…",
  group: "This conversation",
  icon: IconTrash,
  words: "remove",
} as const;
