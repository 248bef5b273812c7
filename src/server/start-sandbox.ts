import { Hono } from "hono";

import { createSandbox } from "#sandbox/app.ts";
import { FaultError } from "#sandbox/fault-schema.ts";
import { createFaults } from "#sandbox/faults.ts";
import { parseFaults } from "#sandbox/parse-faults.ts";

import { readSandboxEnvironment, StartError } from "./environment.ts";
import { listen } from "./listen.ts";
import { openSandboxStore } from "./open-sandbox-store.ts";
import { limitBody } from "./read-json.ts";
import { Refusal } from "./refusal.ts";
import { guardHost, hostPolicy } from "./security/hosts.ts";
import { guardOrigin } from "./security/origin.ts";

export type SandboxOptions = {
  port?: string;
  database?: string;
  /** As the header `X-Sandbox-Fault` names them. */
  faults: readonly string[];
};

/** Serves the sandbox alone until SIGINT or SIGTERM; resolves with its address. Rejects with a `StartError`. */
export async function startSandbox(options: SandboxOptions): Promise<string> {
  const faults = createFaults(readFaults(options.faults));
  const environment = readSandboxEnvironment(options);
  const store = await openSandboxStore(environment);
  const sandbox = createSandbox({ store, faults });
  const app = new Hono()
    .use(
      guardHost(hostPolicy({ host: environment.HOST, allowedHosts: [] })),
      guardOrigin(),
      limitBody(LARGEST_BODY),
    )
    .mount("/", (request, bindings) => sandbox.fetch(request, bindings));
  app.onError((error) => {
    if (error instanceof Refusal) return error.respond();
    throw error;
  });
  try {
    return await listen({ app, close: () => store.close() }, environment);
  } catch (error) {
    store.close();
    throw error;
  }
}

const LARGEST_BODY = 128 * 1024 * 1024;

function readFaults(texts: readonly string[]) {
  try {
    return texts.flatMap(parseFaults);
  } catch (error) {
    throw error instanceof FaultError ? new StartError(`--fault: ${error.message}`) : error;
  }
}
