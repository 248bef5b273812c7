import { queryOptions } from "@tanstack/react-query";
import * as z from "zod";

import { ApiError } from "./api-error.ts";
import { request } from "./request.ts";

const status = z.object({
  upstream: z.object({
    kind: z.enum(["sandbox", "openai", "compatible"]),
    host: z.string(),
  }),
});

export type Status = z.output<typeof status>;

/** Which upstream the server speaks to. Fails with `access_token_required` when it asks for a token. */
export const serverStatus = queryOptions({
  queryKey: ["status"],
  queryFn: ({ signal }) => request("/status", status, { signal }),
  retry: (count, error) => count < 2 && !needsAccessToken(error),
});

export function needsAccessToken(error: unknown): boolean {
  return error instanceof ApiError && error.details.code === "access_token_required";
}
