import { createStore, type StoreApi } from "zustand/vanilla";

import type { Conversation } from "#api/conversation.ts";
import type { SendingRecord, SendingRecords } from "#draft/storage/sending-records.ts";
import { rollBack } from "#sending/roll-back.ts";
import { sendConversation } from "#sending/send-conversation.ts";
import { sendingErrorOf } from "#sending/sending-error.ts";
import { appendingTo, createAgain, notBegun, type SendingState } from "#sending/sending-state.ts";
import { countStored } from "#sending/stored-items.ts";
import { isObject } from "#shared/json.ts";

import { apiClient } from "./api-client.ts";
import type { SendingLocks } from "./sending-locks.ts";
import {
  type Done,
  interruptedBy,
  isNothingThere,
  type SendingView,
  type Stopped,
} from "./sending-view.ts";

export type Sendings = {
  readonly views: StoreApi<ReadonlyMap<string, SendingView>>;
  /** Sends a body as it is now; resolves with how that ended, undefined where another tab is at it. */
  begin(draft: ToSend, onCreated: OnCreated): Promise<SendingView | undefined>;
  /** Goes on where it stopped; with another body, whose items that are stored must be the same. */
  resume(draftId: string, onCreated: OnCreated, body?: Body): Promise<SendingView | undefined>;
  cancel(draftId: string): void;
  /** Leaves what is stored as it is, and forgets the rest. */
  keep(draftId: string): Promise<SendingView | undefined>;
  /** Deletes the conversation as far as it was sent. */
  rollBack(draftId: string): Promise<SendingView | undefined>;
  /** Forgets how the last sending ended, unless there is something to decide. */
  dismiss(draftId: string): void;
};

export type ToSend = {
  draftId: string;
  name: string;
  body: Body;
  upstream: SendingRecord["upstream"];
  /** The conversation to append to; without one a new one is created. */
  target: string | undefined;
};

type Body = { readonly items: readonly unknown[] };
type OnCreated = (conversation: Conversation) => void;

type Options = { opening: Promise<SendingRecords>; locks: SendingLocks };

/** The sendings of all drafts, whichever is on the screen. */
export function createSendings({ opening, locks }: Options): Sendings {
  const views = createStore<ReadonlyMap<string, SendingView>>(() => new Map());
  const running = new Map<string, AbortController>();
  const awaited = new Set<string>();
  let known: ReadonlyMap<string, SendingRecord> = new Map();

  function show(draftId: string, view: SendingView | undefined) {
    const next = new Map(views.getState());
    if (view) next.set(draftId, view);
    else next.delete(draftId);
    views.setState(next, true);
  }

  /** Shows what is known of a draft that this tab is not sending. */
  async function look(draftId: string): Promise<void> {
    const record = known.get(draftId);
    const interrupted = record && interruptedBy(record);
    const isFree = !record || record.stopped !== undefined || (await locks.isFree(draftId));
    // What is told may be over: a sending that has ended here is shown as it ended.
    const isThere = interrupted && (await (await opening).read(draftId)) !== undefined;
    if (running.has(draftId) || known.get(draftId) !== record) return;
    const { status } = views.getState().get(draftId) ?? {};
    if (isThere && isFree) return show(draftId, interrupted);
    if (!isThere) {
      const isOver = status === "interrupted" || status === "elsewhere";
      return isOver ? show(draftId, undefined) : undefined;
    }
    const { state, itemCount } = interrupted;
    show(draftId, { status: "elsewhere", acknowledged: state.acknowledged, itemCount });
    if (awaited.has(draftId)) return undefined;
    awaited.add(draftId);
    await locks.untilFree(draftId);
    awaited.delete(draftId);
    return look(draftId);
  }

  void opening.then((records) =>
    records.watch((all) => {
      const before = known;
      known = new Map(all.map((record) => [record.draftId, record]));
      for (const draftId of new Set([...before.keys(), ...known.keys()])) {
        if (known.get(draftId) !== before.get(draftId)) void look(draftId);
      }
    }),
  );

  /** Does something with a draft's sending that no other tab does at the same time. */
  async function alone(
    draftId: string,
    task: (signal: AbortSignal) => Promise<SendingView | undefined>,
  ): Promise<SendingView | undefined> {
    if (running.has(draftId)) return undefined;
    const abort = new AbortController();
    running.set(draftId, abort);
    let view: SendingView | undefined;
    const isDone = await locks
      .tryWith(draftId, async () => {
        view = await task(abort.signal);
        show(draftId, view);
      })
      .finally(() => running.delete(draftId));
    if (!isDone) await look(draftId);
    return view;
  }

  /** Sends from a state on; resolves with how it ended. */
  async function send(
    record: SendingRecord,
    body: Body,
    from: SendingState,
    { signal, onCreated }: { signal: AbortSignal; onCreated: OnCreated },
  ): Promise<SendingView> {
    const { draftId, itemCount } = record;
    const records = await opening;
    let conversation: Conversation | undefined;
    let trouble: string | undefined;
    let last = from;
    const client = apiClient({
      onCreated(created) {
        conversation = created;
        onCreated(created);
      },
      onTrouble(message) {
        trouble = message;
      },
    });
    const outcome = await sendConversation({
      client,
      body,
      state: from,
      signal,
      async onProgress(state, waiting) {
        const { acknowledged } = state;
        const isCancelling = signal.aborted;
        show(draftId, {
          status: "sending",
          acknowledged,
          itemCount,
          waiting,
          trouble,
          isCancelling,
        });
        if (state !== last) await records.note(draftId, { state });
        last = state;
      },
    });
    if (outcome.status === "sent") {
      await records.end(draftId);
      return { ...doneWith(body, outcome.state, outcome.state.conversationId), conversation };
    }
    const error = "error" in outcome ? outcome.error : undefined;
    if (isNothingThere(outcome.state)) {
      await records.end(draftId);
      return { status: "not_sent", error };
    }
    return stop(record, outcome.state, { reason: outcome.status, error });
  }

  /** Leaves the rest for the user to decide. */
  async function stop(
    { draftId, itemCount, upstream }: SendingRecord,
    state: SendingState,
    stopped: Stopped,
  ): Promise<SendingView> {
    const records = await opening;
    await records.note(draftId, { state, stopped });
    return { status: "interrupted", state, itemCount, upstream, stopped };
  }

  /** What is kept of a draft's sending, for a task that goes on with it. */
  async function read(draftId: string) {
    const records = await opening;
    const found = await records.read(draftId);
    const state = found && interruptedBy(found.record)?.state;
    return state && { records, record: found.record, state, body: asBody(found.body) };
  }

  return {
    views,
    begin: ({ draftId, name, body, upstream, target }, onCreated) =>
      alone(draftId, async (signal) => {
        const itemCount = body.items.length;
        show(draftId, { status: "sending", acknowledged: 0, itemCount, isCancelling: false });
        const records = await opening;
        let state = notBegun;
        if (target !== undefined) {
          const client = apiClient({ onCreated: () => {}, onTrouble: () => {} });
          try {
            state = appendingTo(target, await countStored(client, target, signal));
          } catch (error) {
            return {
              status: "not_sent",
              error: signal.aborted ? undefined : sendingErrorOf(error),
            };
          }
        }
        const record = { draftId, name, itemCount, upstream, state, startedAt: Date.now() };
        await records.begin(record, body);
        return send(record, body, state, { signal, onCreated });
      }),
    resume: (draftId, onCreated, otherBody) =>
      alone(draftId, async (signal) => {
        const found = await read(draftId);
        if (!found) return undefined;
        const { records, body: sentBody } = found;
        const body = otherBody ?? sentBody;
        const state = createAgain(found.state);
        const { stopped: _stopped, ...before } = found.record;
        const record = { ...before, state, itemCount: body.items.length };
        await records.begin(record, body);
        const { acknowledged } = state;
        const { itemCount } = record;
        show(draftId, { status: "sending", acknowledged, itemCount, isCancelling: false });
        return send(record, body, state, { signal, onCreated });
      }),
    cancel(draftId) {
      const view = views.getState().get(draftId);
      running.get(draftId)?.abort();
      if (view?.status === "sending") show(draftId, { ...view, isCancelling: true });
    },
    keep: (draftId) =>
      alone(draftId, async () => {
        const found = await read(draftId);
        await (await opening).end(draftId);
        const { conversationId } = found?.state ?? {};
        if (!found || conversationId === undefined) return undefined;
        return doneWith(found.body, found.state, conversationId);
      }),
    rollBack: (draftId) =>
      alone(draftId, async () => {
        const found = await read(draftId);
        const { conversationId, storedBefore } = found?.state ?? {};
        // What was there before is not ours to delete.
        if (!found || conversationId === undefined || storedBefore !== undefined) return undefined;
        const { record, state, records } = found;
        try {
          await rollBack(apiClient({ onCreated: () => {}, onTrouble: () => {} }), state);
        } catch (error) {
          return stop(record, state, { reason: "roll_back_failed", error: sendingErrorOf(error) });
        }
        await records.end(draftId);
        return { status: "rolled_back", conversationId };
      }),
    dismiss(draftId) {
      const { status } = views.getState().get(draftId) ?? {};
      if (status === "not_sent" || status === "done" || status === "rolled_back") {
        show(draftId, undefined);
      }
    },
  };
}

function doneWith(body: Body, state: SendingState, conversationId: string): Done {
  const { acknowledged, inFlight, storedBefore } = state;
  return {
    status: "done",
    conversationId,
    conversation: undefined,
    // What was in flight may have arrived.
    sentItems: body.items.slice(0, inFlight?.to ?? acknowledged),
    storedBefore,
    itemCount: body.items.length,
  };
}

function asBody(value: unknown): Body {
  const items = isObject(value) && Array.isArray(value.items) ? value.items : [];
  return { ...(isObject(value) && value), items };
}
