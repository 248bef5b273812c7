import { useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";

import type { Conversation } from "#api/conversation.ts";
import { serverStatus } from "#api/status.ts";

import { conversationHistory } from "./known-conversations.ts";

/** What the API does not say of a conversation that was created. */
export type Made = { draftId: string; name: string; itemCount: number };

/** Puts a conversation that was just created into the history. */
export function useRemember(): (conversation: Conversation, made: Made) => Promise<void> {
  const queries = useQueryClient();
  return useCallback(
    async ({ id, created_at: createdAt, metadata }, made) => {
      const unknown = { upstream: { kind: "unknown", host: "" } };
      const { upstream } = await queries.ensureQueryData(serverStatus).catch(() => unknown);
      const history = await conversationHistory();
      await history.remember({
        id,
        ...made,
        upstream,
        createdAt: createdAt * 1000,
        metadata: metadata ?? {},
      });
    },
    [queries],
  );
}
