import { useMutation } from "@tanstack/react-query";

import { ApiError } from "#api/api-error.ts";
import { appendItems } from "#api/append-items.ts";
import type { Conversation } from "#api/conversation.ts";
import { createConversation } from "#api/create-conversation.ts";
import type { DraftDocument } from "#draft/document.ts";
import { toBody } from "#draft/to-body.ts";

import { useSent } from "../conversations/use-sent.ts";
import { useTarget } from "../conversations/use-target.ts";
import { useDraftStore } from "../draft-context.tsx";
import { useProblemStore } from "../problems/problem-context.tsx";
import { upstreamProblem } from "../problems/upstream-problem.ts";

export type Send = {
  send(): void;
  /** Sends whatever it is, to see what the API says of it. */
  sendUnchecked(): void;
  isPending: boolean;
  created: Conversation | undefined;
  error: Error | ApiError | null;
  /** What the last answer is about; undefined before the first sending. */
  sent: { document: DraftDocument; isUnchecked: boolean } | undefined;
};

/** Sends the draft as it is at that moment. A failure changes nothing: the draft is kept. */
export function useSend({ onCreated }: { onCreated(): void }): Send {
  const store = useDraftStore();
  const problems = useProblemStore();
  const target = useTarget();
  const noteSent = useSent();
  const { mutate, isPending, data, error, variables } = useMutation({
    async mutationFn({ document, isUnchecked }: NonNullable<Send["sent"]>) {
      const body = toBody(document);
      if (target === undefined) {
        const created = await createConversation(body, { isUnchecked });
        void noteSent.created(created, document);
        return created;
      }
      await appendItems(target, body.items, { isUnchecked });
      return noteSent.appended(target, document);
    },
    onMutate: () => problems.setState({ upstream: undefined }),
    onSuccess: onCreated,
    onError(failure, { document }) {
      if (!(failure instanceof ApiError)) return;
      const { message, details } = failure;
      problems.setState({ upstream: upstreamProblem({ message, ...details }, document) });
    },
  });
  const send = (isUnchecked: boolean) =>
    mutate({ document: store.getState().history.present, isUnchecked });
  return {
    send: () => send(false),
    sendUnchecked: () => send(true),
    isPending,
    created: data,
    error,
    sent: variables,
  };
}
