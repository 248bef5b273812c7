import { useQuery, type UseQueryResult } from "@tanstack/react-query";
import { useEffect } from "react";

import type { Conversation } from "#api/conversation.ts";
import { serverStatus } from "#api/status.ts";
import type { RememberedConversation } from "#draft/storage/conversation-history.ts";

import { conversationHistory, useRemembered } from "./known-conversations.ts";
import { isNotFound } from "./unless-refused.ts";

/**
 * What is remembered of a conversation; its history is told what came of opening it. That it is deleted
 * is noted only when the upstream is asked that it was created at: another one cannot know it.
 */
export function useNoteOpened(
  id: string,
  { data, error }: Pick<UseQueryResult<Conversation>, "data" | "error">,
): RememberedConversation | null | undefined {
  const remembered = useRemembered(id);
  const { data: status } = useQuery(serverStatus);
  const isOfUpstream = remembered?.upstream.host === status?.upstream.host && status !== undefined;
  const isGone = isOfUpstream && isNotFound(error) && remembered?.deletedAt === undefined;

  useEffect(() => {
    if (!data) return;
    const { metadata } = data;
    const news = { openedAt: Date.now(), metadata: metadata ?? {}, deletedAt: undefined };
    void conversationHistory().then((history) => history.note(id, news));
  }, [id, data]);

  useEffect(() => {
    if (!isGone) return;
    void conversationHistory().then((history) => history.note(id, { deletedAt: Date.now() }));
  }, [id, isGone]);

  return remembered;
}
