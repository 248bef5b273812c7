/** How far the sending of one body has come. Plain JSON: keep it with the body, and sending can be resumed. */
export type SendingState = {
  conversationId?: string;
  /** This many items from the first are known to be stored. */
  acknowledged: number;
  /** The request whose answer has not come: the items from `from` up to but without `to`. */
  inFlight?: { from: number; to: number };
  /** The id that the conversation in flight will have, where the client knew it beforehand. */
  announcedId?: string;
  /** An answer was lost, and what was asked may yet be done: the items are counted in the end. */
  isDoubtful?: boolean;
  /** Where the batches begin whose request was lost and not found: it may be done yet. */
  lost?: readonly number[];
  /** The ids of the batch sent last, while it may stand behind a lost request that was done after all. */
  perhapsTwice?: readonly string[];
  /** Items that the conversation held before, when it is not a new one. */
  storedBefore?: number;
};

/** Why nothing is sent for the moment, and until when (milliseconds since 1970). */
export type Waiting = { until: number; reason: "rate_limited" | "conversation_locked" | "failed" };

/** Why sending stopped, in the API's words; `param` counts in the whole body, not in the batch. */
export type SendingError = {
  message: string;
  status?: number;
  type?: string;
  param?: string;
  code?: string;
};

/**
 * How sending ended. All but `sent` can be resumed with their state, `creation_unknown` only after a
 * person has decided: see `createAgain`.
 */
export type SendingOutcome =
  | { status: "sent"; state: SendingState & { conversationId: string } }
  | { status: "stopped"; state: SendingState; error: SendingError }
  | { status: "cancelled"; state: SendingState }
  | { status: "creation_unknown"; state: SendingState; error: SendingError };

export const notBegun: SendingState = { acknowledged: 0 };

/** The beginning for items that go behind those of a conversation that is there. */
export function appendingTo(conversationId: string, storedBefore: number): SendingState {
  return { conversationId, acknowledged: 0, storedBefore };
}

/**
 * True when a creation was sent and its answer never came: there may be a conversation with the first
 * items, and no way to find it, since the API lists no conversations.
 */
export function isCreationUnknown(state: SendingState): boolean {
  return (
    state.inFlight !== undefined &&
    state.conversationId === undefined &&
    state.announcedId === undefined
  );
}

/** The state to go on with when a person decides to create again, at the risk of a second conversation. */
export function createAgain(state: SendingState): SendingState {
  return isCreationUnknown(state) ? notBegun : state;
}
