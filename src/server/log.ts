import type { MiddlewareHandler } from "hono";
import { routePath } from "hono/route";
import { pino, type Logger } from "pino";

import { Refusal } from "./refusal.ts";

export type { Logger } from "pino";

/** JSON lines without bodies, headers or queries; `redact` goes over each line before it is written. */
export function createLog(options: {
  redact(text: string): string;
  write(line: string): void;
}): Logger {
  const destination = { write: (line: string) => options.write(options.redact(line)) };
  return pino({ base: null, timestamp: pino.stdTimeFunctions.isoTime }, destination);
}

/** One line for each request: the route and not the path, which holds ids. */
export function logRequests(log: Logger): MiddlewareHandler {
  return async (context, next) => {
    const start = performance.now();
    await next();
    const { error } = context;
    log.info({
      method: context.req.method,
      route: routePath(context),
      status: context.res.status,
      code: error instanceof Refusal ? (error.body.code ?? undefined) : undefined,
      ms: Math.round(performance.now() - start),
    });
  };
}

/** An error nobody expected: where it happened. Its message is left out, as it may quote a body. */
export function logUnexpected(log: Logger, error: Error): void {
  const frames = error.stack?.split("\n").filter((line) => /^\s+at /.test(line));
  log.error({
    error: error.name,
    code: "code" in error && typeof error.code === "string" ? error.code : undefined,
    at: frames?.map((line) => line.trim()),
  });
}
