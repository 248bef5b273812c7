import type { Hono } from "hono";

import { createSandbox } from "#sandbox/app.ts";

import { createServer } from "./app.ts";
import type { Environment } from "./environment.ts";
import { createLog, type Logger } from "./log.ts";
import { openSandboxStore } from "./open-sandbox-store.ts";
import { hostPolicy } from "./security/hosts.ts";
import { redactor } from "./security/redact.ts";
import { inProcess } from "./upstream/in-process.ts";
import type { UpstreamOptions } from "./upstream/open-upstream.ts";

export type OpenServer = {
  app: Hono;
  log: Logger;
  /** The upstream in a few words, for the line that is printed at the start. */
  upstream: string;
  close(): void;
};

/** All that answers requests, opened from the environment but not yet listening. */
export async function openServer(
  environment: Environment,
  staticDirectory?: string,
): Promise<OpenServer> {
  const store = await openSandboxStore(environment);
  const sandbox = createSandbox({ store });
  const upstream = upstreamOf(environment, sandbox);
  const log = createLog({
    redact: redactor([
      environment.OPENAI_API_KEY,
      environment.ACCESS_TOKEN,
      environment.SANDBOX_DATABASE_TOKEN,
    ]),
    write: (line) => process.stderr.write(line),
  });
  const app = createServer({
    upstream,
    sandbox,
    access: {
      token: environment.ACCESS_TOKEN,
      isAllowedHost: hostPolicy({
        host: environment.HOST,
        allowedHosts: environment.ALLOWED_HOSTS,
      }),
    },
    log,
    staticDirectory,
  });
  return {
    app,
    log,
    upstream: upstream.kind === "sandbox" ? "sandbox" : new URL(upstream.baseURL).host,
    close: () => store.close(),
  };
}

/** Without a key, the sandbox is called in process: nothing goes over the network. */
function upstreamOf(environment: Environment, sandbox: Hono): UpstreamOptions {
  const { OPENAI_API_KEY: apiKey, OPENAI_BASE_URL: baseURL = "https://api.openai.com/v1" } =
    environment;
  if (apiKey === undefined) {
    return {
      kind: "sandbox",
      baseURL: "http://sandbox/v1",
      apiKey: "none",
      fetch: inProcess(sandbox),
    };
  }
  const { hostname } = new URL(baseURL);
  return {
    kind: /(?:^|\.)api\.openai\.com$/.test(hostname) ? "openai" : "compatible",
    baseURL,
    apiKey,
    organization: environment.OPENAI_ORG_ID,
    project: environment.OPENAI_PROJECT_ID,
    fetch,
    timeout: environment.UPSTREAM_TIMEOUT_SECONDS * 1000,
  };
}
