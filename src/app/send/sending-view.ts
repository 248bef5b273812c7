import * as z from "zod";

import type { Conversation } from "#api/conversation.ts";
import type { SendingRecord } from "#draft/storage/sending-records.ts";
import {
  isCreationUnknown,
  type SendingError,
  type SendingState,
  type Waiting,
} from "#sending/sending-state.ts";

/** The sending of a draft, as it is shown. */
export type SendingView =
  | (Progress & {
      status: "sending";
      waiting?: Waiting | undefined;
      /** What the last request failed with. */
      trouble?: string | undefined;
      isCancelling: boolean;
    })
  /** Another tab is at it. */
  | (Progress & { status: "elsewhere" })
  | Interrupted
  /** Ended, and nothing came of it. Without an error it was cancelled. */
  | { status: "not_sent"; error: SendingError | undefined }
  | Done
  | { status: "rolled_back"; conversationId: string };

type Progress = { acknowledged: number; itemCount: number };

/** Something is stored, or may be, and not all. Without `stopped` its tab was closed or reloaded. */
export type Interrupted = {
  status: "interrupted";
  state: SendingState;
  itemCount: number;
  upstream: SendingRecord["upstream"];
  stopped: Stopped | undefined;
};

export type Done = {
  status: "done";
  conversationId: string;
  /** Undefined where it was created before a reload, or by somebody else. */
  conversation: Conversation | undefined;
  sentItems: readonly unknown[];
  /** How many items stood in it before, where it is not a new one. */
  storedBefore: number | undefined;
  /** How many items were to be sent. */
  itemCount: number;
};

const batch = z.object({ from: z.int(), to: z.int() });

const sendingState = z.object({
  conversationId: z.string().optional(),
  acknowledged: z.int(),
  inFlight: batch.optional(),
  announcedId: z.string().optional(),
  storedBefore: z.int().optional(),
  isDoubtful: z.boolean().optional(),
  lost: z.array(z.number()).optional(),
  perhapsTwice: z.array(z.string()).optional(),
});

const stopped = z.object({
  reason: z.enum(["stopped", "cancelled", "creation_unknown", "roll_back_failed"]),
  error: z
    .object({
      message: z.string(),
      status: z.number().optional(),
      param: z.string().optional(),
      code: z.string().optional(),
    })
    .optional(),
});

export type Stopped = z.output<typeof stopped>;

/** A record as a sending that can be resumed; undefined where it is damaged. */
export function interruptedBy(record: SendingRecord): Interrupted | undefined {
  const state = sendingState.safeParse(record.state);
  if (!state.success) return undefined;
  return {
    status: "interrupted",
    state: state.data,
    itemCount: record.itemCount,
    upstream: record.upstream,
    stopped: stopped.safeParse(record.stopped).data,
  };
}

/**
 * Whether another sending of the draft would run over one that is not settled. A creation of which nobody
 * knows leaves nothing that could be found.
 */
export function isToBeDecided(view: SendingView | undefined): boolean {
  if (view?.status === "elsewhere") return true;
  return view?.status === "interrupted" && !isCreationUnknown(view.state);
}

/** Whether nothing can have been stored that somebody would have to decide about. */
export function isNothingThere(state: SendingState): boolean {
  const isNew = state.storedBefore === undefined;
  const mayBeStored = state.inFlight !== undefined || state.acknowledged > 0;
  return !mayBeStored && !(isNew && state.conversationId !== undefined);
}
