import * as z from "zod";

/** What all faults may be told: which of the requests they befall. */
const selection = {
  /** Only the next so many. */
  count: z.int().min(0).max(1_000_000).optional(),
  /** Each nth request that matches, beginning with the nth. */
  every: z.int().min(1).max(1_000_000).optional(),
  probability: z.number().min(0).max(1).optional(),
  /** The same seed draws the same requests. */
  seed: z.int().optional(),
  method: z.enum(["GET", "POST", "DELETE"]).optional(),
  // The whole path behind /v1, where * stands for one segment: /conversations/*/items
  path: z.string().startsWith("/").max(1000).optional(),
  /** What was asked for is done, and only the answer goes wrong. */
  after_write: z.boolean().optional(),
  /** Of no meaning: keeps apart two headers that would otherwise be the same, and count together. */
  key: z.union([z.string(), z.number()]).optional(),
};

const seconds = z.number().min(0).max(3600);

/** Each fault, with what it alone may be told. */
const schemas = [
  // A write keeps its conversation locked while it waits.
  withParameters("latency", { ms: z.int().min(0).max(600_000) }),
  withParameters("rate_limited", { retry_after: seconds.default(1) }),
  withParameters("insufficient_quota", {}),
  withParameters("invalid_api_key", {}),
  withParameters("permission_denied", {}),
  withParameters("server_error", {}),
  withParameters("unavailable", { retry_after: seconds.optional() }),
  withParameters("conversation_locked", {}),
  withParameters("connection_cut", { at: z.enum(["start", "middle"]).default("start") }),
  withParameters("malformed_json", {}),
] as const;

export const faultSchema = z.discriminatedUnion("fault", schemas);

export type Fault = z.output<typeof faultSchema>;
export type Latency = Extract<Fault, { fault: "latency" }>;
export type Failure = Exclude<Fault, Latency>;

/** The faults there are, and the parameters of each. */
export const knownFaults: ReadonlyMap<string, readonly string[]> = new Map(
  schemas.map(({ shape: { fault, ...parameters } }) => [fault.value, Object.keys(parameters)]),
);

/** Why a fault cannot be understood, and what would be. */
export class FaultError extends Error {}

/** Throws a `FaultError` for what is not a fault. */
export function checkFault(value: unknown): Fault {
  const result = faultSchema.safeParse(value);
  if (result.success) return result.data;
  throw new FaultError(result.error.issues.map((issue) => inWords(issue, value)).join(" "));
}

function inWords({ path, code, message }: z.core.$ZodIssue, value: unknown): string {
  const named = z.object({ fault: z.string() }).safeParse(value);
  if (!named.success) return `A fault is an object that names its fault: ${allKnown()}.`;
  const { fault } = named.data;
  const parameters = knownFaults.get(fault);
  if (!parameters) return `There is no fault '${fault}'. There are ${allKnown()}.`;
  if (code === "unrecognized_keys") {
    return `${message} in ${fault}, which takes ${parameters.join(", ")}.`;
  }
  return `Invalid '${path.join(".")}' of ${fault}: ${message}.`;
}

function allKnown(): string {
  return [...knownFaults.keys()].join(", ");
}

function withParameters<const Name extends string, Parameters extends z.ZodRawShape>(
  name: Name,
  parameters: Parameters,
) {
  return z.strictObject({ fault: z.literal(name), ...parameters, ...selection });
}
