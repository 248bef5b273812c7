import { readEnvironment } from "./environment.ts";
import { type OpenServer, openServer } from "./open-server.ts";

/** What Vite runs in development: it serves the app itself. */
export function openForDevelopment(): Promise<OpenServer> {
  return openServer(readEnvironment());
}
