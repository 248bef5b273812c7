import { ApiError } from "#api/api-error.ts";
import { appendItems } from "#api/append-items.ts";
import { listItems } from "#api/conversation-items.ts";
import type { Conversation } from "#api/conversation.ts";
import { createConversation } from "#api/create-conversation.ts";
import { deleteConversation } from "#api/delete-conversation.ts";
import { deleteItem } from "#api/delete-item.ts";
import { RequestFailure, type SendingClient } from "#sending/sending-client.ts";

type Listeners = {
  onCreated(conversation: Conversation): void;
  /** What the last request failed with; undefined once one succeeds. */
  onTrouble(message: string | undefined): void;
};

/** The calls that sending needs, of our server. */
export function apiClient({ onCreated, onTrouble }: Listeners): SendingClient {
  async function told<Answer>(asking: Promise<Answer>): Promise<Answer> {
    try {
      const answer = await asking;
      onTrouble(undefined);
      return answer;
    } catch (error) {
      const failure = asFailure(error);
      if (failure instanceof Error) onTrouble(failure.message);
      throw failure;
    }
  }

  return {
    async create(body) {
      const conversation = await told(createConversation(body, { isUnchecked: false }));
      onCreated(conversation);
      return conversation;
    },
    async append(id, items, signal) {
      const { data } = await told(appendItems(id, items, { signal }));
      return data.map((item) => item.id ?? "");
    },
    async list(id, after, signal) {
      const page = await told(listItems(id, { include: [], after, signal }));
      return { ids: page.data.map((item) => item.id ?? ""), hasMore: page.has_more };
    },
    async removeItem(id, itemId) {
      await told(deleteItem(id, itemId));
    },
    async remove(id, signal) {
      await told(deleteConversation(id, { signal }));
    },
  };
}

function asFailure(error: unknown): unknown {
  if (!(error instanceof ApiError)) return error;
  const { status, retryAfter, param, code } = error.details;
  return new RequestFailure(
    error.message,
    {
      // 0: there was no answer.
      status: status || undefined,
      isUnsent: code === "upstream_unreachable",
      param,
      code,
      retryAfter: retryAfter === undefined ? undefined : retryAfter * 1000,
    },
    { cause: error },
  );
}
