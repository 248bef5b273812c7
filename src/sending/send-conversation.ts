import { limits } from "#body/limits.ts";
import { isObject, type JsonObject } from "#shared/json.ts";

import { type Clock, realClock } from "./clock.ts";
import { RequestFailure, type SendingClient } from "./sending-client.ts";
import { sendingErrorOf } from "./sending-error.ts";
import {
  isCreationUnknown,
  notBegun,
  type SendingOutcome,
  type SendingState,
  type Waiting,
} from "./sending-state.ts";
import { countStored, countToBeStored, storedIds } from "./stored-items.ts";
import { judge, Tries, type Verdict } from "./verdict.ts";

type Options = {
  client: SendingClient;
  /** A body of `POST /v1/conversations` with any number of items; the same one for a given state. */
  body: unknown;
  /** Where an earlier sending of this body ended. */
  state?: SendingState;
  /** Told before and after each request, and waited for: what it has kept outlives the process. */
  onProgress?(state: SendingState, waiting?: Waiting): void | Promise<void>;
  /** Waited for before each request, so that many sendings can pause together. */
  ready?(): Promise<void>;
  /** Ends waits and appends. A creation is never cut off: nobody could tell whether it happened. */
  signal?: AbortSignal;
  clock?: Clock;
};

/**
 * Creates a conversation with the first 20 items of a body and appends the others in order, 20 at a time.
 * Nothing is sent twice: where the answer to a request was lost, the stored items are counted before
 * anything else is sent. Rate limits and locks are waited out; failures are retried a few times.
 * Rejects only with what `onProgress` rejects with.
 */
export async function sendConversation(options: Options): Promise<SendingOutcome> {
  const { client, body, onProgress, ready, signal, clock = realClock } = options;
  const items = itemsOf(body);
  const tries = new Tries();
  let state: SendingState = options.state ?? notBegun;

  let unkept: { error: unknown } | undefined;

  async function report(next: SendingState, waiting?: Waiting): Promise<void> {
    state = next;
    try {
      await onProgress?.(state, waiting);
    } catch (error) {
      unkept = { error };
      throw error;
    }
  }

  /** Does the next thing that is to be done. Rejects with what its request rejects with. */
  async function step(): Promise<void> {
    if (state.perhapsTwice) return report(await withoutSurplus(state, state.perhapsTwice));
    if (state.inFlight) return report(await settle(state, state.inFlight));
    if (isSent(state, items)) return report(await verify(state));
    const from = state.acknowledged;
    const to = Math.min(from + limits.itemsPerRequest, items.length);
    const begun = { ...state, inFlight: { from, to } };
    const isNew = state.conversationId === undefined;
    if (!isNew || !client.announcesIds) await report(begun);
    if (state.conversationId === undefined) {
      const first = items.length > to ? { ...asObject(body), items: items.slice(0, to) } : body;
      const { id } = await client.create(first, (announcedId) => report({ ...begun, announcedId }));
      return report(acknowledged({ ...state, conversationId: id }, to));
    }
    const ids = await client.append(state.conversationId, items.slice(from, to), signal);
    const sent = acknowledged(state, to);
    // With more than one lost request, whose items are too many could not be told.
    const { lost = [] } = state;
    const mayBeTwice = lost.length === 1 && lost[0] === from;
    return report(mayBeTwice ? { ...sent, perhapsTwice: ids } : sent);
  }

  /**
   * A lost request may be done between the look for it and the next try. What that try has stored is
   * known by its ids, and taken out again where it came second.
   */
  async function withoutSurplus(
    { perhapsTwice: _ids, ...rest }: SendingState,
    ids: readonly string[],
  ): Promise<SendingState> {
    const id = rest.conversationId ?? "";
    const stored = await storedIds(client, id, signal);
    const expected = expectedIn(rest, rest.acknowledged);
    const surplus = ids.filter((itemId) => stored.includes(itemId));
    if (stored.length === expected) return rest;
    if (stored.length - surplus.length !== expected) {
      throw unexpectedCount(stored.length, String(expected));
    }
    for (const itemId of surplus.toReversed()) await client.removeItem(id, itemId, signal);
    return rest;
  }

  /** Finds out whether the request in flight took effect. */
  async function settle(before: SendingState, { from, to }: Batch): Promise<SendingState> {
    const conversationId = before.conversationId ?? before.announcedId ?? "";
    const count = await countIn(conversationId, before.conversationId === undefined);
    if (count === undefined) return notBegun;
    const without = expectedIn(before, from);
    const withBatch = expectedIn(before, to);
    // Not there is not yet there, where the server is still at work on it.
    const settled = { ...before, conversationId, isDoubtful: true };
    if (count === withBatch) return acknowledged(settled, to);
    if (count === without) {
      return withoutFlight({ ...settled, lost: [...(before.lost ?? []), from] });
    }
    throw unexpectedCount(count, `${without} or ${withBatch}`);
  }

  /** Makes sure that nothing came twice, where an answer had been lost. */
  async function verify({
    isDoubtful: _doubtful,
    lost: _lost,
    ...rest
  }: Sent): Promise<SendingState> {
    const count = await countStored(client, rest.conversationId, signal);
    const expected = expectedIn(rest, items.length);
    if (count !== expected) throw unexpectedCount(count, String(expected));
    return rest;
  }

  /** How many items the conversation holds when so many of the body's are stored. */
  function expectedIn({ storedBefore = 0 }: SendingState, sent: number): number {
    return storedBefore + countToBeStored(items.slice(0, sent));
  }

  /** Undefined when there is no such conversation, and there may be none. */
  async function countIn(id: string, mayBeMissing: boolean): Promise<number | undefined> {
    try {
      return await countStored(client, id, signal);
    } catch (error) {
      const isMissing = error instanceof RequestFailure && error.details.status === 404;
      if (mayBeMissing && isMissing) return undefined;
      throw error;
    }
  }

  for (;;) {
    if (isCreationUnknown(state)) {
      return { status: "creation_unknown", state, error: { message: answerLost } };
    }
    if (isSent(state, items) && !state.isDoubtful) return { status: "sent", state };
    await ready?.();
    if (signal?.aborted) return { status: "cancelled", state };
    const wasSettling = state.inFlight !== undefined;
    const before = state;
    try {
      await step();
      if (state.acknowledged > before.acknowledged) tries.clear();
    } catch (error) {
      // Sending what nobody keeps track of could not be resumed.
      if (unkept) throw unkept.error;
      const verdict = judge(error, tries, clock);
      // To look whether something arrived changes nothing about what is in flight. And what locks the
      // conversation may be our own lost request.
      const mustLook = wasSettling || (before.isDoubtful && verdict.wait);
      if (!mustLook && !verdict.mayHaveHappened) await report(before);
      if (isCreationUnknown(state)) {
        return { status: "creation_unknown", state, error: sendingErrorOf(error) };
      }
      if (!verdict.wait) {
        return { status: "stopped", state, error: sendingErrorOf(error, before.acknowledged) };
      }
      if (signal?.aborted) return { status: "cancelled", state };
      await waitOut(verdict.wait);
    }
  }

  async function waitOut({ milliseconds, reason }: NonNullable<Verdict["wait"]>): Promise<void> {
    tries.add(reason);
    await report(state, { until: clock.now() + milliseconds, reason });
    await clock.sleep(milliseconds, signal);
  }
}

const answerLost =
  "The conversation may have been created: the request was sent, and its answer never came.";

type Batch = { from: number; to: number };

type Sent = SendingState & { conversationId: string };

function unexpectedCount(count: number, expected: string): RequestFailure {
  return new RequestFailure(
    `The conversation holds ${count} items, where ${expected} were expected. Something else has changed it, or a lost request was done twice.`,
    { status: 409, code: "unexpected_item_count" },
  );
}

function itemsOf(body: unknown): readonly unknown[] {
  const { items } = asObject(body);
  return Array.isArray(items) ? items : [];
}

function asObject(value: unknown): JsonObject {
  return isObject(value) ? value : {};
}

function isSent(state: SendingState, items: readonly unknown[]): state is Sent {
  return state.conversationId !== undefined && state.acknowledged === items.length;
}

function acknowledged(state: SendingState, count: number): SendingState {
  return { ...withoutFlight(state), acknowledged: count };
}

function withoutFlight({ inFlight: _sent, announcedId: _known, ...state }: SendingState) {
  return state;
}
