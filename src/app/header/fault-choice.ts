import type { SandboxFault } from "#api/faults.ts";

/** The faults that the dialog offers, in its order. */
export const offeredFaults = [
  { fault: "latency", label: "Slow answers" },
  { fault: "rate_limited", label: "Rate limit (429)" },
  { fault: "server_error", label: "Server error (500)" },
  { fault: "unavailable", label: "Overloaded (503)" },
  { fault: "conversation_locked", label: "Conversation locked (400)" },
  { fault: "connection_cut", label: "Connection cut" },
  { fault: "malformed_json", label: "Answer that is not JSON" },
] as const;

export const frequencies = [
  { value: "each", label: "Every request", wish: {} },
  { value: "second", label: "Every second request", wish: { every: 2 } },
  { value: "third", label: "Every third request", wish: { every: 3 } },
  { value: "once", label: "The next request only", wish: { count: 1 } },
] as const;

/** What is chosen in the dialog. */
export type FaultChoice = {
  on: readonly string[];
  /** Of slow answers. */
  milliseconds: number;
  /** Until a limited request may come again. */
  seconds: number;
  frequency: (typeof frequencies)[number]["value"];
  writesOnly: boolean;
  afterWrite: boolean;
};

/** The faults as the sandbox takes them. */
export function toFaults(choice: FaultChoice): SandboxFault[] {
  const shared = {
    ...frequencies.find(({ value }) => value === choice.frequency)?.wish,
    ...(choice.writesOnly && { method: "POST" }),
    ...(choice.afterWrite && { after_write: true }),
  };
  return choice.on.map((fault) => ({
    fault,
    ...(fault === "latency" && { ms: choice.milliseconds }),
    ...(fault === "rate_limited" && { retry_after: choice.seconds }),
    ...shared,
  }));
}

/** What the sandbox has been set to, here or elsewhere, as far as the dialog offers it. */
export function toChoice(faults: readonly Record<string, unknown>[]): FaultChoice {
  const [first = {}] = faults;
  const parameter = (fault: string, name: string) =>
    faults.find((candidate) => candidate.fault === fault)?.[name];
  return {
    on: faults.map(({ fault }) => String(fault)),
    milliseconds: Number(parameter("latency", "ms") ?? 2000),
    seconds: Number(parameter("rate_limited", "retry_after") ?? 5),
    frequency: frequencyOf(first),
    writesOnly: first.method === "POST",
    afterWrite: first.after_write === true,
  };
}

function frequencyOf({ every, count }: Record<string, unknown>): FaultChoice["frequency"] {
  if (count !== undefined) return "once";
  if (every === undefined || every === 1) return "each";
  return every === 2 ? "second" : "third";
}

/** Whether it will strike again. */
export function isAtWork({ count, fired }: Record<string, unknown>): boolean {
  return typeof count !== "number" || typeof fired !== "number" || fired < count;
}

export function labelOf({ fault }: Record<string, unknown>): string {
  return offeredFaults.find((offered) => offered.fault === fault)?.label ?? String(fault);
}
