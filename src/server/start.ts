import { readEnvironment, StartError } from "./environment.ts";
import { listen } from "./listen.ts";
import { openServer } from "./open-server.ts";

/** Starts the server, and ends the process with a word on what is wrong where it cannot start. */
export async function start(builtApp: string): Promise<void> {
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
}
