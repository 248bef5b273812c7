import { createServer, type Server } from "node:http";

import { getRequestListener } from "@hono/node-server";
import type { Hono } from "hono";

/** How long a client may take, in milliseconds: a slow one holds a connection and the memory of a body. */
export type Patience = { headers: number; request: number; checkedEvery: number };

const defaultPatience: Patience = { headers: 20_000, request: 300_000, checkedEvery: 5_000 };

/** The app as an HTTP server, not yet listening. Who is slower than it has patience for gets a 408. */
export function createHttpServer(app: Hono, patience: Patience = defaultPatience): Server {
  return createServer(
    {
      headersTimeout: patience.headers,
      requestTimeout: patience.request,
      connectionsCheckingInterval: patience.checkedEvery,
    },
    getRequestListener(app.fetch, { overrideGlobalObjects: false }),
  );
}
