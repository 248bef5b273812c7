import type { Failure, Fault, Latency } from "./fault-schema.ts";
import { createTrigger, type RequestLine, type Trigger } from "./fault-trigger.ts";
import { parseFaults } from "./parse-faults.ts";

/** What befalls one request: waits, and at most one failure. */
export type Strike = { latencies: readonly Latency[]; failure?: Failure };

/** The faults that a sandbox is set to have, and how often each has befallen a request. */
export type Faults = {
  list(): readonly (Fault & { fired: number })[];
  /** Takes the place of all that were set, and counts from the beginning. */
  set(faults: readonly Fault[]): void;
  /**
   * What befalls this request: faults named by its own header come first, then those that are set.
   * Throws a `FaultError` when the header cannot be understood.
   */
  strike(request: RequestLine, header: string | undefined): Strike;
};

const MOST_HEADERS = 1000;

export function createFaults(initial: readonly Fault[] = []): Faults {
  let triggers = initial.map(createTrigger);
  // By their text: a client that tries again sends its header again, and what was counted stays counted.
  const triggersOfHeaders = new Map<string, Trigger[]>();

  function triggersOf(header: string): Trigger[] {
    const found = triggersOfHeaders.get(header) ?? parseFaults(header).map(createTrigger);
    triggersOfHeaders.delete(header);
    triggersOfHeaders.set(header, found);
    const [longestUnused = ""] = triggersOfHeaders.keys();
    if (triggersOfHeaders.size > MOST_HEADERS) triggersOfHeaders.delete(longestUnused);
    return found;
  }

  return {
    list: () => triggers.map(({ fault, fired }) => ({ ...fault, fired: fired() })),
    set(faults) {
      triggers = faults.map(createTrigger);
    },
    strike(request, header) {
      const latencies: Latency[] = [];
      let failure: Failure | undefined;
      for (const { fault, fires } of [...(header ? triggersOf(header) : []), ...triggers]) {
        const isLatency = fault.fault === "latency";
        // A fault that another one leaves no room for has not seen the request.
        if ((!isLatency && failure) || !fires(request)) continue;
        if (isLatency) latencies.push(fault);
        else failure = fault;
      }
      return { latencies, failure };
    },
  };
}
