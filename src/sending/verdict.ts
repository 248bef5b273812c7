import type { Clock } from "./clock.ts";
import { RequestFailure } from "./sending-client.ts";
import type { Waiting } from "./sending-state.ts";

/** What a failed request means: whether it may have taken effect, and how long to wait before going on. */
export type Verdict = {
  mayHaveHappened: boolean;
  /** Undefined: trying again is of no use. */
  wait?: { milliseconds: number; reason: Waiting["reason"] };
};

/** `tries` counts the failures in a row, this one included. */
export function judge(error: unknown, tries: Tries, clock: Clock): Verdict {
  const { status, code, retryAfter, isUnsent } =
    error instanceof RequestFailure ? error.details : {};
  if (code === "conversation_locked") {
    return {
      mayHaveHappened: false,
      ...wait(code, tries, retryAfter ?? jittered(2000 * 2 ** Math.min(tries.of(code) - 1, 2))),
    };
  }
  if (status === 429) {
    // Nothing that can be waited for: the account is out of money.
    if (code === "insufficient_quota") return { mayHaveHappened: false };
    const backoff = jittered(1000 * 2 ** Math.min(tries.of("rate_limited") - 1, 6));
    return { mayHaveHappened: false, ...wait("rate_limited", tries, retryAfter ?? backoff) };
  }
  const isRefused = status !== undefined && status >= 300 && status < 500 && status !== 408;
  if (isRefused) return { mayHaveHappened: false };
  return {
    mayHaveHappened: !isUnsent,
    ...wait("failed", tries, retryAfter ?? jittered(1000 * 2 ** (tries.of("failed") - 1))),
  };

  /** Many clients that failed at once do not all come back at once. */
  function jittered(milliseconds: number): number {
    return milliseconds * (1 + clock.random() / 4);
  }
}

/** How often each thing was waited out in a row. */
export class Tries {
  readonly #counts = new Map<Waiting["reason"], number>();

  add(reason: Waiting["reason"]): void {
    this.#counts.set(reason, this.of(reason));
  }

  /** The number of the wait that would come next, from 1. */
  of(reason: Waiting["reason"]): number {
    return (this.#counts.get(reason) ?? 0) + 1;
  }

  clear(): void {
    this.#counts.clear();
  }
}

const most: Record<Waiting["reason"], number> = {
  rate_limited: 20,
  conversation_locked: 8,
  failed: 4,
};

function wait(reason: Waiting["reason"], tries: Tries, milliseconds: number) {
  return tries.of(reason) > most[reason] ? {} : { wait: { milliseconds, reason } };
}
