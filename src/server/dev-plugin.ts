import type { IncomingMessage, ServerResponse } from "node:http";

import { getRequestListener } from "@hono/node-server";
import { isRunnableDevEnvironment, type Plugin, type ViteDevServer } from "vite";

import type { OpenServer } from "./open-server.ts";

type DevEntry = typeof import("./dev.ts");

/**
 * `npm run dev` is one process: Vite serves the app, and hands `/api` and `/sandbox` to the server's
 * own code, which it loads anew when that has changed.
 */
export function serverInDevelopment(): Plugin {
  return {
    name: "server-in-development",
    apply: "serve",
    configureServer(vite) {
      const server = reloading(vite);
      // Vitest starts Vite as well, and does not listen.
      vite.httpServer?.once("listening", () => {
        server().catch((error: unknown) => {
          vite.config.logger.error(error instanceof Error ? error.message : String(error));
          process.exit(1);
        });
      });
      vite.middlewares.use((request, response, next) => {
        if (!/^\/(?:api|sandbox)(?:[/?]|$)/.test(request.url ?? "")) return next();
        void answer(server, request, response, next);
      });
    },
  };
}

async function answer(
  server: () => Promise<OpenServer>,
  request: IncomingMessage,
  response: ServerResponse,
  fail: (error: unknown) => void,
): Promise<void> {
  try {
    const { app } = await server();
    await getRequestListener(app.fetch, { overrideGlobalObjects: false })(request, response);
  } catch (error) {
    fail(error);
  }
}

/** The server of the code as it is now: opened once for each state of the code. */
function reloading(vite: ViteDevServer): () => Promise<OpenServer> {
  let entry: DevEntry | undefined;
  let current: Promise<OpenServer> | undefined;
  return async () => {
    const { ssr } = vite.environments;
    if (!isRunnableDevEnvironment(ssr)) throw new Error("Vite's ssr environment runs no modules");
    const loaded: DevEntry = await ssr.runner.import("/src/server/dev.ts");
    if (entry !== loaded || current === undefined) {
      const previous = current;
      entry = loaded;
      current = loaded.openForDevelopment();
      await previous?.then(
        (server) => server.close(),
        () => undefined,
      );
    }
    return current;
  };
}
