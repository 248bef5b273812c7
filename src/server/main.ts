import { join } from "node:path";

import { readEnvironment, StartError } from "./environment.ts";
import { listen } from "./listen.ts";
import { openServer } from "./open-server.ts";

const builtApp = join(import.meta.dirname, "../client");

try {
  const environment = readEnvironment();
  const server = await openServer(environment, builtApp);
  const address = await listen(server, environment);
  process.stdout.write(`Conversation Builder is at ${address}  (${server.upstream})\n`);
} catch (error) {
  const isForReader = error instanceof StartError;
  const stack = error instanceof Error ? error.stack : undefined;
  process.stderr.write(`${isForReader ? error.message : (stack ?? String(error))}\n`);
  process.exit(1);
}
