import { Hono } from "hono";

import { conversationRoutes } from "./conversation-routes.ts";
import { answerError, ApiError } from "./errors.ts";
import { faultRoutes } from "./fault-routes.ts";
import { createFaults, type Faults } from "./faults.ts";
import { newId } from "./ids.ts";
import { injectFaults } from "./inject-faults.ts";
import { itemRoutes } from "./item-routes.ts";
import type { SandboxStore } from "./store.ts";

type SandboxOptions = { store: SandboxStore; faults?: Faults };

/**
 * The Conversations API under `/v1/conversations`, kept in a store, and its faults on request as a
 * setting under `/faults`. Every failure answers with the API's own envelope,
 * `{ error: { message, type, param, code } }`, all four always there.
 */
export function createSandbox({ store, faults = createFaults() }: SandboxOptions): Hono {
  const app = new Hono();
  app.use(async (context, next) => {
    await next();
    context.header("x-request-id", newId("req_"));
  });
  app.onError(answerError);
  app.route("/faults", faultRoutes(faults));
  app.use("/v1/*", injectFaults(faults, store));
  app.route("/v1/conversations", conversationRoutes(store));
  app.route("/v1/conversations/:conversation/items", itemRoutes(store));
  // A route and not `notFound`: that of a mounted app is never asked.
  app.all("*", ({ req }) => {
    throw new ApiError(404, `Invalid URL (${req.method} ${req.path})`);
  });
  return app;
}
