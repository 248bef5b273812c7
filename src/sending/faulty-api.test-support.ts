import { RequestFailure, type SendingClient } from "./sending-client.ts";
import { countToBeStored } from "./stored-items.ts";

/**
 * What happens to a request: `…Late` after it took effect, `killed` also ends the process. `slow` is cut,
 * and takes effect only when others have found the conversation locked twice. `overtaken` is cut, and
 * takes effect right before the next append.
 */
export const faults = [
  "none",
  "locked",
  "limited",
  "refused",
  "failed",
  "failedLate",
  "cut",
  "cutLate",
  "slow",
  "overtaken",
  "unsent",
  "killed",
  "killedLate",
] as const;

export type Fault = (typeof faults)[number];

/** The API in memory; each request meets the next of the faults, and those after the last meet none. */
export function faultyApi(plan: readonly Fault[], { announces = false } = {}) {
  const conversations = new Map<string, unknown[]>();
  const left = [...plan];
  const calls: string[] = [];
  /** Lost requests that are done when the next one comes. */
  const overtaken = new Map<string, () => void>();
  const slow = new Map<string, { effect(): void; meetings: number }>();
  let isAlive = true;

  async function meet<Answer>(call: string, effect: () => Answer): Promise<Answer> {
    const fault = left.shift() ?? "none";
    calls.push(call);
    if (fault === "killed") isAlive = false;
    if (fault === "overtaken") throw new OvertakenError(() => void effect());
    if (fault === "slow") throw new SlowError(() => void effect());
    if (fault === "cut" || fault === "killed") throw new TypeError("fetch failed");
    const failure = failures[fault];
    if (failure) throw new RequestFailure(fault, failure);
    const answer = effect();
    if (fault === "killedLate") isAlive = false;
    if (fault === "failedLate") throw new RequestFailure(fault, { status: 500 });
    if (fault === "cutLate" || fault === "killedLate") throw new TypeError("terminated");
    return answer;
  }

  function itemsOf(id: string): unknown[] {
    const items = conversations.get(id);
    if (!items) throw new RequestFailure("Not found", { status: 404 });
    return items;
  }

  function refuseLocked(id: string): void {
    const writer = slow.get(id);
    if (!writer) return;
    writer.meetings++;
    if (writer.meetings === 2) {
      slow.delete(id);
      writer.effect();
    }
    throw new RequestFailure("locked", failures.locked);
  }

  const client: SendingClient = {
    announcesIds: announces,
    async create(body, announce) {
      const id = `conv_${conversations.size + calls.length}`;
      if (announces) await announce(id);
      const items = typeof body === "object" && body && "items" in body ? body.items : [];
      return meet("create", () => {
        conversations.set(id, stored(Array.isArray(items) ? items : []));
        return { id };
      });
    },
    async append(id, items) {
      refuseLocked(id);
      overtaken.get(id)?.();
      overtaken.delete(id);
      try {
        return await meet(`append ${items.length}`, () => {
          const all = itemsOf(id);
          const start = all.length;
          all.push(...stored(items));
          return all.slice(start).map((_, index) => `item_${start + index}`);
        });
      } catch (error) {
        if (error instanceof OvertakenError) overtaken.set(id, () => error.effect());
        if (error instanceof SlowError) slow.set(id, { effect: () => error.effect(), meetings: 0 });
        throw error;
      }
    },
    list: (id, after) =>
      meet("list", () => {
        const ids = itemsOf(id).map((_, index) => `item_${index}`);
        const begin = after === undefined ? 0 : ids.indexOf(after) + 1;
        return { ids: ids.slice(begin, begin + 100), hasMore: begin + 100 < ids.length };
      }),
    removeItem: (id, itemId) =>
      meet("removeItem", () => void itemsOf(id).splice(Number(itemId.slice("item_".length)), 1)),
    remove: (id) => meet("remove", () => void (itemsOf(id) && conversations.delete(id))),
  };

  return {
    client,
    conversations,
    calls,
    isAlive: () => isAlive,
    restart() {
      isAlive = true;
    },
  };
}

class OvertakenError extends TypeError {
  readonly effect: () => void;

  constructor(effect: () => void) {
    super("terminated");
    this.effect = effect;
  }
}

class SlowError extends TypeError {
  readonly effect: () => void;

  constructor(effect: () => void) {
    super("terminated");
    this.effect = effect;
  }
}

function stored(items: readonly unknown[]): unknown[] {
  return items.filter((item) => countToBeStored([item]) === 1);
}

const failures: Partial<Record<Fault, ConstructorParameters<typeof RequestFailure>[1]>> = {
  locked: { status: 400, code: "conversation_locked" },
  limited: { status: 429, code: "rate_limit_exceeded", retryAfter: 3000 },
  refused: { status: 400, code: "invalid_value", param: "items[3].content[0]" },
  failed: { status: 503 },
  unsent: { isUnsent: true },
};
