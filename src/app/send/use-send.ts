import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useMemo, useState } from "react";

import { ApiError } from "#api/api-error.ts";
import { appendItems } from "#api/append-items.ts";
import type { Conversation } from "#api/conversation.ts";
import { createConversation } from "#api/create-conversation.ts";
import { serverStatus } from "#api/status.ts";
import { storedConversation } from "#api/stored-conversation.ts";
import type { DraftDocument } from "#draft/document.ts";
import { toBody } from "#draft/to-body.ts";

import { useSent } from "../conversations/use-sent.ts";
import { useTarget } from "../conversations/use-target.ts";
import { useDraftSession } from "../draft-context.tsx";
import { useReadTitle } from "../drafts/use-draft-title.ts";
import { useProblemStore } from "../problems/problem-context.tsx";
import { type Complaint, upstreamProblem } from "../problems/upstream-problem.ts";
import { sendings, useSending } from "./known-sendings.ts";
import { noteEnd } from "./note-end.ts";
import { type Done, isToBeDecided, type SendingView } from "./sending-view.ts";

export type Send = {
  /** Sends the draft as it is at that moment. A failure changes nothing: the draft is kept. */
  send(): void;
  cancel(): void;
  /** Goes on where it stopped, with what was being sent. */
  resume(): void;
  /** The same with the draft as it is now; what is stored must stand in it as it was sent. */
  resumeWithDraft(): void;
  keep(): void;
  rollBack(): void;
  view: SendingView | undefined;
  /** Sends whatever it is, in one request, to see what the API says of it. */
  sendUnchecked(): void;
  /** Undefined unless the last thing that was sent was sent unchecked. */
  unchecked: { created: Conversation | undefined; error: Error | null } | undefined;
  isPending: boolean;
  /** Whether a sending that is not settled stands in the way of another. */
  isUndecided: boolean;
  /** What can be compared with what is stored; undefined as long as nothing is. */
  stored: Stored | undefined;
  /** The draft as it was when it was sent last; undefined before that, and after a reload. */
  sentDocument: DraftDocument | undefined;
};

/** What those need who do not show how sending gets on. */
export type SendControl = Pick<
  Send,
  "send" | "sendUnchecked" | "isPending" | "isUndecided" | "stored"
>;

export type Stored = Pick<Done, "conversationId" | "sentItems" | "storedBefore">;

/** Sending the open draft: what can be done, and how it is getting on. */
export function useSend({ onDone }: { onDone(): void }): Send {
  const { id, store } = useDraftSession();
  const problems = useProblemStore();
  const queries = useQueryClient();
  const noteSent = useSent();
  const readTitle = useReadTitle();
  const target = useTarget();
  const view = useSending(id);
  const [sentDocument, setSentDocument] = useState<DraftDocument>();
  const { mutate, reset, isPending, isIdle, data, error } = useMutation({
    async mutationFn(document: DraftDocument) {
      const body = toBody(document);
      if (target === undefined) {
        const created = await createConversation(body, { isUnchecked: true });
        void noteSent.created(created, document);
        return created;
      }
      await appendItems(target, body.items, { isUnchecked: true });
      void noteSent.appended(target, body.items.length);
      return queries.fetchQuery(storedConversation(target));
    },
    onMutate(document) {
      note(document);
      sendings().dismiss(id);
    },
    onSuccess: onDone,
    onError(failure, document) {
      if (!(failure instanceof ApiError)) return;
      complain({ message: failure.message, ...failure.details }, document);
    },
  });

  const stored = useMemo(
    () => (view?.status === "done" ? view : storedUnchecked(data, sentDocument, target)),
    [view, data, sentDocument, target],
  );

  const present = () => store.getState().history.present;

  function note(document: DraftDocument) {
    setSentDocument(document);
    problems.setState({ upstream: undefined });
  }

  function complain(complaint: Complaint, document: DraftDocument) {
    problems.setState({ upstream: upstreamProblem(complaint, document) });
  }

  /** Sees a sending through to its end, of this document if that is known. */
  async function follow(
    document: DraftDocument | undefined,
    start: (onCreated: (conversation: Conversation) => void) => Promise<SendingView | undefined>,
  ) {
    let noted: Promise<void> | undefined;
    const end = await start((conversation) => {
      noted = noteSent.created(conversation, document ?? present());
    });
    const complaint = errorOf(end);
    if (complaint && document) complain(complaint, document);
    if (end?.status === "done") onDone();
    await noted;
    await noteEnd(end);
  }

  return {
    send() {
      const document = present();
      const body = toBody(document);
      const upstream = queries.getQueryData(serverStatus.queryKey)?.upstream ?? unknownUpstream;
      reset();
      note(document);
      const draft = { draftId: id, name: readTitle(), body, upstream, target };
      void follow(document, (onCreated) => sendings().begin(draft, onCreated));
    },
    cancel: () => sendings().cancel(id),
    resume() {
      void follow(sentDocument, (onCreated) => sendings().resume(id, onCreated));
    },
    resumeWithDraft() {
      const document = present();
      note(document);
      const body = toBody(document);
      void follow(document, (onCreated) => sendings().resume(id, onCreated, body));
    },
    keep: () => void follow(undefined, () => sendings().keep(id)),
    rollBack: () => void follow(undefined, () => sendings().rollBack(id)),
    view,
    sendUnchecked: () => mutate(present()),
    unchecked: isIdle ? undefined : { created: data, error },
    isPending: isPending || view?.status === "sending",
    isUndecided: isToBeDecided(view),
    stored,
    sentDocument,
  };
}

/** What was there before something was appended unchecked is not known. */
function storedUnchecked(
  conversation: Conversation | undefined,
  document: DraftDocument | undefined,
  target: string | undefined,
): Stored | undefined {
  if (!conversation || !document || target !== undefined) return undefined;
  const sentItems = toBody(document).items;
  return { conversationId: conversation.id, sentItems, storedBefore: undefined };
}

function errorOf(end: SendingView | undefined): Complaint | undefined {
  if (end?.status === "not_sent") return end.error;
  return end?.status === "interrupted" ? end.stopped?.error : undefined;
}

const unknownUpstream = { kind: "unknown", host: "" };
