import { httpClient } from "#sending/http-client.ts";
import type { SendingClient } from "#sending/sending-client.ts";
import { type Environment, StartError } from "#server/environment.ts";
import { openSandboxStore } from "#server/open-sandbox-store.ts";
import { redactor } from "#server/security/redact.ts";

import { sandboxClient } from "./sandbox-client.ts";

/** Where conversations are sent. */
export type Target = {
  client: SendingClient;
  /** What the journal calls it: conversations of one target mean nothing to another. */
  name: string;
  /** Takes the key out of what is printed. */
  redact(text: string): string;
  close(): void;
};

/** The API at `upstream`, else that of the environment, else the sandbox of DATA_DIR, in this process. */
export async function openTarget(
  environment: Environment,
  upstream: string | undefined,
): Promise<Target> {
  const { OPENAI_API_KEY: key, OPENAI_BASE_URL = "https://api.openai.com/v1" } = environment;
  if (upstream === undefined && key === undefined) return openSandbox(environment);
  const baseURL = (upstream ?? OPENAI_BASE_URL).replace(/\/+$/, "");
  const client = httpClient({
    baseURL,
    timeout: environment.UPSTREAM_TIMEOUT_SECONDS * 1000,
    headers: {
      ...(key !== undefined && { authorization: `Bearer ${key}` }),
      ...named("openai-organization", environment.OPENAI_ORG_ID),
      ...named("openai-project", environment.OPENAI_PROJECT_ID),
    },
  });
  return { client: uninterrupted(client), name: baseURL, redact: redactor([key]), close() {} };
}

async function openSandbox(environment: Environment): Promise<Target> {
  const { SANDBOX_DATABASE_URL, DATA_DIR, SANDBOX_DATABASE_TOKEN } = environment;
  if (SANDBOX_DATABASE_URL === ":memory:") {
    throw new StartError("SANDBOX_DATABASE_URL: what is sent to :memory: would be lost at the end");
  }
  const store = await openSandboxStore(environment);
  return {
    client: uninterrupted(sandboxClient(store)),
    name: `sandbox ${SANDBOX_DATABASE_URL ?? DATA_DIR}`,
    redact: redactor([SANDBOX_DATABASE_TOKEN]),
    close: () => store.close(),
  };
}

/** Requests that have begun are let finish: what is known to have arrived need not be looked up. */
function uninterrupted(client: SendingClient): SendingClient {
  return {
    ...client,
    append: (id, items) => client.append(id, items),
    list: (id, after) => client.list(id, after),
  };
}

function named(name: string, value: string | undefined): Record<string, string> {
  return value === undefined ? {} : { [name]: value };
}
