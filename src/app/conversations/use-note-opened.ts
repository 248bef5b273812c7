import { useQuery, type UseQueryResult } from "@tanstack/react-query";
import { useEffect } from "react";

import type { Conversation } from "#api/conversation.ts";
import { serverStatus } from "#api/status.ts";
import type { RememberedConversation } from "#draft/storage/conversation-history.ts";

import { conversationHistory, unknownUpstream, useRemembered } from "./known-conversations.ts";
import { isNotFound } from "./unless-refused.ts";

/**
 * What is remembered of a conversation; its history is told what came of opening it, and remembers what it
 * did not know. That it is deleted is noted only when the upstream is asked where it was: another one
 * cannot know it.
 */
export function useNoteOpened(
  id: string,
  found: Pick<UseQueryResult<Conversation>, "data" | "error" | "isFetchedAfterMount">,
): RememberedConversation | null | undefined {
  const remembered = useRemembered(id);
  const { data: status, isPending: isAsking } = useQuery(serverStatus);
  const { data, error } = found;
  // What is left of an earlier visit may be gone by now.
  const isThere = found.isFetchedAfterMount && !isNotFound(error) && !isAsking;
  const upstream = status?.upstream;
  const isOfUpstream = remembered?.upstream.host === status?.upstream.host && status !== undefined;
  const isGone = isOfUpstream && isNotFound(error) && remembered?.deletedAt === undefined;

  useEffect(() => {
    if (!data || !isThere) return;
    const opened = {
      id,
      upstream: upstream ?? unknownUpstream,
      createdAt: data.created_at * 1000,
      metadata: data.metadata ?? {},
      openedAt: Date.now(),
    };
    void conversationHistory().then((history) => history.noteOpened(opened));
  }, [id, data, isThere, upstream]);

  useEffect(() => {
    if (!isGone) return;
    void conversationHistory().then((history) => history.note(id, { deletedAt: Date.now() }));
  }, [id, isGone]);

  return remembered;
}
