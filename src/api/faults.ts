import { queryOptions } from "@tanstack/react-query";
import * as z from "zod";

import { request } from "./request.ts";

const faults = z.object({
  faults: z.array(z.looseObject({ fault: z.string(), fired: z.number() })),
});

/** A fault of the sandbox, such as `{ fault: "rate_limited", retry_after: 2, count: 1 }`. */
export type SandboxFault = { fault: string } & Record<string, string | number | boolean>;

/** The faults that the sandbox has now, and how often each has struck. Fails when there is no sandbox. */
export const sandboxFaults = queryOptions({
  queryKey: ["faults"],
  queryFn: ({ signal }) => request("/faults", faults, { signal }),
});

/** From now on the sandbox has these faults and no others. */
export function setSandboxFaults(
  wanted: readonly SandboxFault[],
): Promise<z.output<typeof faults>> {
  return request("/faults", faults, { method: "PUT", body: { faults: wanted } });
}
