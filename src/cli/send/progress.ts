import type { Writable } from "node:stream";

import type { Waiting } from "#sending/sending-state.ts";

import type { Result } from "./result.ts";

export type Progress = ReturnType<typeof createProgress>;

/** A line at the foot of a terminal that says how far the sending is; nothing elsewhere. */
export function createProgress(stream: Writable & { isTTY?: boolean }) {
  const counts = { sent: 0, failed: 0 };
  let waiting: Waiting | undefined;

  function draw(): void {
    if (!stream.isTTY) return;
    const wait =
      waiting && waiting.until > Date.now()
        ? `, ${reasons[waiting.reason]}: waiting until ${new Date(waiting.until).toLocaleTimeString()}`
        : "";
    stream.write(`${eraseLine}${counts.sent} sent, ${counts.failed} not sent${wait}`);
  }

  return {
    count({ ok }: Result): void {
      counts[ok ? "sent" : "failed"]++;
      draw();
    },
    wait(next: Waiting): void {
      waiting = next;
      draw();
    },
    /** Makes room for other lines, until something happens again. */
    clear(): void {
      if (stream.isTTY) stream.write(eraseLine);
    },
  };
}

const eraseLine = "\r\u001b[K";

const reasons: Record<Waiting["reason"], string> = {
  rate_limited: "rate limit",
  conversation_locked: "conversation locked",
  failed: "trying again",
};
