import { createHash } from "node:crypto";

import { sendConversation } from "#sending/send-conversation.ts";
import type { SendingClient } from "#sending/sending-client.ts";
import {
  createAgain,
  notBegun,
  type SendingError,
  type SendingState,
  type Waiting,
} from "#sending/sending-state.ts";
import { isObject } from "#shared/json.ts";

import type { SendCommand } from "../read-arguments.ts";
import { checkBefore } from "./check-before.ts";
import type { Task } from "./for-each-body.ts";
import type { Journal } from "./journal.ts";
import { itemsOf, type Result } from "./result.ts";

/** What all conversations of a run share. */
export type Run = {
  command: SendCommand;
  client: SendingClient;
  signal: AbortSignal;
  /** Waited for before each request. */
  ready(): Promise<void>;
  onWaiting(waiting: Waiting): void;
  /** Takes the key out of what a server says. */
  redact(text: string): string;
};

type Remembered = { journal: Journal | undefined };

/** Sends one conversation, or what the journal says is missing of it. Rejects when the journal does. */
export async function sendOne(run: Run, task: Task & Remembered): Promise<Result> {
  const { command, client, signal, ready, onWaiting, redact } = run;
  const { source, line, body, journal } = task;
  const entry = journal?.find(source, line);
  const state = command.recreateUnknown
    ? createAgain(entry?.state ?? notBegun)
    : (entry?.state ?? notBegun);
  const failed = ({ conversationId, acknowledged }: SendingState, error: SendingError): Result => ({
    source,
    line,
    ok: false,
    ...(conversationId !== undefined && { id: conversationId }),
    sent: acknowledged,
    error: { ...error, message: redact(error.message) },
  });

  if (entry && entry.hash !== hashOf(body, entry.state)) return failed(entry.state, changed);
  const problem = command.isChecked && !hasBegun(state) ? checkBefore(body) : undefined;
  if (problem) return failed(state, problem);

  const outcome = await sendConversation({
    client,
    body,
    state,
    signal,
    ready,
    async onProgress(next, waiting) {
      if (waiting) onWaiting(waiting);
      else await journal?.write(source, { line, hash: hashOf(body, next), state: next });
    },
  });
  switch (outcome.status) {
    case "sent":
      return {
        source,
        line,
        ok: true,
        id: outcome.state.conversationId,
        items: itemsOf(body).length,
      };
    case "stopped":
      return failed(outcome.state, outcome.error);
    case "cancelled":
      return failed(outcome.state, interrupted);
    case "creation_unknown":
      return failed(outcome.state, { ...unknownCreation, message: unknownWords(outcome.error) });
  }
}

const changed = {
  code: "body_changed",
  message: "What was sent of this body has been changed in the file since. Nothing more is sent.",
};

const interrupted = { code: "interrupted", message: "Sending was interrupted." };

const unknownCreation = { code: "creation_unknown" };

function unknownWords({ message }: SendingError): string {
  return `${message} Whether the conversation was created cannot be known; --recreate-unknown creates it again.`;
}

function hasBegun({ conversationId, inFlight }: SendingState): boolean {
  return conversationId !== undefined || inFlight !== undefined;
}

/** Of what a state says was sent: what comes behind it may still be mended. */
function hashOf(body: unknown, state: SendingState): string {
  const { metadata } = isObject(body) ? body : {};
  const count = state.inFlight?.to ?? state.acknowledged;
  const sent = hasBegun(state) ? [metadata, itemsOf(body).slice(0, count)] : [];
  return createHash("sha256").update(JSON.stringify(sent)).digest("hex").slice(0, 32);
}
