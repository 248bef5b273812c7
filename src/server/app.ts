import { Hono, type MiddlewareHandler } from "hono";

import { limitLoad } from "./limit-load.ts";
import { logRequests, logUnexpected, type Logger } from "./log.ts";
import { limitBody } from "./read-json.ts";
import { Refusal } from "./refusal.ts";
import { conversationRoutes } from "./routes/conversations.ts";
import { faultRoutes } from "./routes/faults.ts";
import { createAccess } from "./security/access.ts";
import { securityHeaders } from "./security/headers.ts";
import { guardHost } from "./security/hosts.ts";
import { guardOrigin } from "./security/origin.ts";
import { redactor, redactResponses } from "./security/redact.ts";
import { staticFiles } from "./static-files.ts";
import { callerLeft } from "./upstream/failures.ts";
import { openUpstream, type UpstreamOptions } from "./upstream/open-upstream.ts";
import { version } from "./version.ts";

export type ServerOptions = {
  upstream: UpstreamOptions;
  /** The emulator of the API, served under `/sandbox`. */
  sandbox: Hono;
  access: {
    /** Without one, everybody who reaches the server may use it. */
    token?: string | undefined;
    isAllowedHost(hostname: string): boolean;
  };
  log: Logger;
  /** Where the built app lies; without it, only the API is served. */
  staticDirectory?: string;
  /** Of a request's body, in bytes. */
  bodyLimit?: number;
};

const MEBIBYTE = 1024 * 1024;

/**
 * The backend-for-frontend: the API's paths under `/api`, the sandbox under `/sandbox`, the app
 * everywhere else. Every error is the API's envelope. The key goes to the upstream and nowhere else.
 */
export function createServer(options: ServerOptions): Hono {
  const { access, log, sandbox, staticDirectory } = options;
  const upstream = openUpstream(options.upstream);
  const redact = redactResponses(redactor([options.upstream.apiKey, access.token]));
  const app = new Hono();

  app.use(logRequests(log), securityHeaders());
  for (const path of ["/api/*", "/sandbox/*"]) app.use(path, noStore, redact);
  app.use(guardHost(access.isAllowedHost), guardOrigin());

  if (access.token !== undefined) {
    const { session, required } = createAccess(access.token);
    app.route("/api/session", session);
    for (const path of ["/api/*", "/sandbox/*"]) app.use(path, required);
  }
  const { bodyLimit = 128 * MEBIBYTE } = options;
  const load = limitLoad({ requests: 1000, bytes: 4 * bodyLimit, bytesOfUnknown: bodyLimit });
  for (const path of ["/api/*", "/sandbox/*"]) app.use(path, load, limitBody(bodyLimit));

  app.get("/api/status", (context) => {
    const { kind, host } = upstream;
    return context.json({ upstream: { kind, host }, version });
  });
  app.route("/api/conversations", conversationRoutes(upstream));
  app.route("/api/faults", faultRoutes(upstream.kind, sandbox));
  app.all("/api/*", ({ req }) => {
    throw unknownURL(req.method, req.path);
  });
  // With the bindings, by which a fault of the sandbox can cut the connection.
  app.mount("/sandbox", (request, bindings) => sandbox.fetch(request, bindings));
  if (staticDirectory !== undefined) app.route("/", staticFiles(staticDirectory));

  app.notFound(({ req }) => unknownURL(req.method, req.path).respond());
  app.onError((error, { req }) => {
    if (error instanceof Refusal) return error.respond();
    // Its body ended too early.
    if (req.raw.signal.aborted) return callerLeft().respond();
    logUnexpected(log, error);
    return new Refusal(500, {
      code: "internal_error",
      message: "The server failed in a way it should not have. Its log says where.",
    }).respond();
  });
  return app;
}

const noStore: MiddlewareHandler = async (context, next) => {
  await next();
  context.res.headers.set("cache-control", "no-store");
};

function unknownURL(method: string, path: string): Refusal {
  return new Refusal(404, { code: "unknown_url", message: `Invalid URL (${method} ${path})` });
}
