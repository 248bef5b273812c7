import type { Fault } from "./fault-schema.ts";

/** What of a request decides whether a fault befalls it; `path` is the one behind `/v1`. */
export type RequestLine = { method: string; path: string };

/** A fault at work: it counts the requests that it has seen. */
export type Trigger<Of extends Fault = Fault> = {
  fault: Of;
  /** True when the fault befalls this request, which is counted. */
  fires(request: RequestLine): boolean;
  /** How many requests it has befallen. */
  fired(): number;
};

export function createTrigger(fault: Fault): Trigger {
  const { count = Infinity, every = 1, probability = 1 } = fault;
  const draw = fault.seed === undefined ? Math.random : drawsFrom(fault.seed);
  let matched = 0;
  let fired = 0;
  return {
    fault,
    fired: () => fired,
    fires(request) {
      if (fired >= count || !matches(fault, request)) return false;
      matched += 1;
      const isHit = matched % every === 0 && draw() < probability;
      if (isHit) fired += 1;
      return isHit;
    },
  };
}

function matches({ method, path }: Fault, request: RequestLine): boolean {
  if (method !== undefined && method !== request.method) return false;
  if (path === undefined) return true;
  const wanted = path.replace(/^\/v1(?=\/)/, "").split("/");
  const asked = request.path.split("/");
  return (
    wanted.length === asked.length &&
    wanted.every((segment, index) => segment === "*" || segment === asked[index])
  );
}

/** Evenly spread numbers from 0 to 1, always the same for a seed (the generator is called mulberry32). */
function drawsFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
