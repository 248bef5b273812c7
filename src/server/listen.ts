import type { Server } from "node:http";
import { isIP } from "node:net";

import { type Environment, StartError } from "./environment.ts";
import { createHttpServer } from "./http-server.ts";
import type { OpenServer } from "./open-server.ts";

const LONGEST_GOODBYE = 10_000;

/** Listens until SIGINT or SIGTERM; the address it resolves with is one for a browser. */
export async function listen(
  { app, close }: Pick<OpenServer, "app" | "close">,
  { HOST, PORT }: Pick<Environment, "HOST" | "PORT">,
): Promise<string> {
  const server = createHttpServer(app);
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error) => reject(inWords(error, HOST, PORT)));
    server.listen(PORT, HOST, resolve);
  });
  for (const signal of ["SIGINT", "SIGTERM"]) {
    process.once(signal, () => finish(server, close));
  }
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : PORT;
  return `http://${hostForBrowser(HOST)}:${port}`;
}

/** Takes no new connections, lets the requests in flight finish, closes the store and ends. */
function finish(server: Server, close: () => void): void {
  server.close(() => {
    close();
    process.exit(0);
  });
  // A kept-alive connection whose last request has ended would hold the server open.
  setInterval(() => server.closeIdleConnections(), 50);
  setTimeout(() => server.closeAllConnections(), LONGEST_GOODBYE);
}

function inWords(error: Error, host: string, port: number): Error {
  const code = "code" in error ? error.code : undefined;
  switch (code) {
    case "EADDRINUSE":
      return new StartError(
        `PORT: ${port} is in use on ${host}. Stop what uses it, or set PORT to another one.`,
      );
    case "EACCES":
      return new StartError(`PORT: ${port} may not be used by this user. Set PORT to another one.`);
    case "EADDRNOTAVAIL":
    case "ENOTFOUND":
      return new StartError(`HOST: ${host} is not an address of this machine.`);
    default:
      return error;
  }
}

/** "All addresses" is nothing that a browser can open. */
function hostForBrowser(host: string): string {
  if (host === "0.0.0.0" || host === "::") return "localhost";
  return isIP(host) === 6 ? `[${host}]` : host;
}
