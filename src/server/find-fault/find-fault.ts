import { Refusal } from "../refusal.ts";
import type { Calls } from "../upstream/open-upstream.ts";
import { probe } from "./probe.ts";

/** `index` is null when no item is refused by itself; a pair of items may be, or what is not an item. */
export type Fault =
  | { index: number; message: string; param: string | null; code: string | null }
  | { index: null };

type Options = {
  /** Aborted: no further request is made. What was created is deleted all the same. */
  signal?: AbortSignal;
  /** For the whole search, in milliseconds. */
  timeLimit?: number;
};

/**
 * The first item that the upstream refuses by itself, found by halving: of n items it makes at most
 * 2·log2(n) + 4 requests. Each conversation it creates is deleted before the next is created.
 * Throws the upstream's `Refusal` for what is not about the items: a wrong key, too many requests.
 */
export async function findFault(
  upstream: Pick<Calls, "create" | "delete">,
  items: readonly unknown[],
  { signal, timeLimit = 60_000 }: Options = {},
): Promise<Fault> {
  const deadline = Date.now() + timeLimit;

  async function refusalOf(from: number, to: number): Promise<Refusal | undefined> {
    if (signal?.aborted) throw cancelled();
    if (Date.now() > deadline) throw tookTooLong(timeLimit);
    return probe(upstream, items.slice(from, to));
  }

  let from = 0;
  let to = items.length;
  // Of the items from `from` to `to`, as soon as it was asked for and not only concluded.
  let refusal: Refusal | undefined;
  while (to - from > 1) {
    const middle = from + Math.floor((to - from) / 2);
    const ofFirstHalf = await refusalOf(from, middle);
    if (ofFirstHalf) {
      to = middle;
      refusal = ofFirstHalf;
    } else {
      from = middle;
      refusal = undefined;
    }
  }
  if (from < to) refusal ??= await refusalOf(from, to);
  return refusal ? faultAt(from, refusal) : { index: null };
}

/** It was the only item of its probe: what names `items[0]` there means this one. */
function faultAt(index: number, { body }: Refusal): Fault {
  const { message, param = null, code = null } = body;
  const renumber = (text: string) => text.replaceAll("items[0]", `items[${index}]`);
  return { index, message: renumber(message), param: param && renumber(param), code };
}

/** For the log: nobody is there to read the answer. */
function cancelled(): Refusal {
  return new Refusal(499, { code: "cancelled", message: "The search was cancelled." });
}

function tookTooLong(timeLimit: number): Refusal {
  return new Refusal(504, {
    code: "search_timeout",
    message: `The item was not found within ${timeLimit / 1000} seconds. What was created to find it is deleted again. Try again later.`,
  });
}
