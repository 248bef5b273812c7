import type { MiddlewareHandler } from "hono";

import { Refusal } from "./refusal.ts";

type Limits = {
  requests: number;
  /** Of all bodies together. */
  bytes: number;
  /** What a body may have whose length is not told. */
  bytesOfUnknown: number;
};

/** Refuses with 503 what would be more at once than memory may have to hold. One body always fits. */
export function limitLoad({ requests, bytes, bytesOfUnknown }: Limits): MiddlewareHandler {
  let running = 0;
  let held = 0;
  return async ({ req }, next) => {
    const isUnknown = req.header("transfer-encoding") !== undefined;
    const size = isUnknown ? bytesOfUnknown : Number(req.header("content-length") ?? 0);
    if (running >= requests || (held > 0 && held + size > bytes)) throw tooBusy();
    running += 1;
    held += size;
    try {
      await next();
    } finally {
      running -= 1;
      held -= size;
    }
  };
}

function tooBusy(): Refusal {
  return new Refusal(
    503,
    {
      code: "server_busy",
      message: "This server has too many requests at once. Try again in a moment.",
    },
    { "retry-after": "1" },
  );
}
