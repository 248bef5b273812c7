import { resolve } from "node:path";

import * as z from "zod";

import { isLoopback } from "./security/hosts.ts";

/** What the server is told from outside, checked; the only reader of environment variables. */
export type Environment = z.output<typeof schema>;

/** A fault in what the server was given to start with; its message is for the person who starts it. */
export class StartError extends Error {}

/** Throws a `StartError` that names every bad variable. An empty variable counts as not set. */
export function readEnvironment(
  variables: Record<string, string | undefined> = process.env,
): Environment {
  const set = Object.entries(variables).filter(([, value]) => value?.trim());
  const result = schema.safeParse(Object.fromEntries(set));
  if (result.success) return result.data;
  const lines = result.error.issues.map((issue) => `  ${issue.path.join(".")}: ${issue.message}`);
  throw new StartError(`The environment has faults:\n${lines.join("\n")}`);
}

/** What the sandbox alone is told: its own options before the environment, and nothing of an upstream. */
export function readSandboxEnvironment(
  { port = "8788", database }: { port?: string; database?: string },
  variables: Record<string, string | undefined> = process.env,
): Environment {
  const { DATA_DIR, SANDBOX_DATABASE_URL, SANDBOX_DATABASE_TOKEN } = variables;
  return readEnvironment({
    DATA_DIR,
    SANDBOX_DATABASE_TOKEN,
    SANDBOX_DATABASE_URL: database ?? SANDBOX_DATABASE_URL,
    PORT: port,
  });
}

/** Secrets travel in headers: printable ASCII, and nothing that JSON would write otherwise. */
const secret = z
  .string()
  .trim()
  .regex(/^[!#-[\]-~]+$/, "must be printable ASCII without spaces, quotes or backslashes");

const schema = z
  .object({
    HOST: z
      .string()
      .trim()
      .regex(/^[\w.:-]+$/, "must be an IP address or a host name, such as 127.0.0.1")
      .default("127.0.0.1"),
    PORT: wholeNumber(0, 65_535).default(8787),
    OPENAI_API_KEY: secret.optional(),
    OPENAI_BASE_URL: z
      .string()
      .trim()
      .refine(isBaseURL, "must be an http or https URL without a query, such as https://host/v1")
      .transform((url) => url.replace(/\/+$/, ""))
      .optional(),
    OPENAI_ORG_ID: secret.optional(),
    OPENAI_PROJECT_ID: secret.optional(),
    UPSTREAM_TIMEOUT_SECONDS: wholeNumber(1, 3600).default(60),
    DATA_DIR: z
      .string()
      .default("./data")
      .transform((path) => resolve(path)),
    SANDBOX_DATABASE_URL: z
      .string()
      .trim()
      .regex(
        /^(?:(?:libsql|https?|wss?):\/\/[^\s/]|file:\S|:memory:$)/,
        "must be a libSQL URL, such as libsql://host, http://host:8080 or file:/path/sandbox.db",
      )
      .optional(),
    SANDBOX_DATABASE_TOKEN: secret.optional(),
    ACCESS_TOKEN: secret.min(16, "must have at least 16 characters").optional(),
    ALLOWED_HOSTS: z
      .string()
      .transform((list) => list.split(",").map((name) => name.trim().toLowerCase()))
      .pipe(
        z.array(
          z.string().regex(/^[\w.-]+$/, "must be host names without ports, with commas between"),
        ),
      )
      .default([]),
  })
  .superRefine((environment, context) => {
    const { HOST, ALLOWED_HOSTS, ACCESS_TOKEN, OPENAI_BASE_URL, OPENAI_API_KEY } = environment;
    const isReachable = !isLoopback(HOST) || ALLOWED_HOSTS.length > 0;
    if (isReachable && ACCESS_TOKEN === undefined) {
      context.addIssue({
        code: "custom",
        path: ["ACCESS_TOKEN"],
        message:
          "must be set when other machines can reach the server (HOST beyond 127.0.0.1, or ALLOWED_HOSTS): whoever reaches it spends the key",
      });
    }
    if (OPENAI_BASE_URL !== undefined && OPENAI_API_KEY === undefined) {
      context.addIssue({
        code: "custom",
        path: ["OPENAI_API_KEY"],
        message:
          "must be set when OPENAI_BASE_URL is; any text will do for a server that needs no key. Unset both to use the sandbox",
      });
    }
  });

function wholeNumber(least: number, most: number) {
  const message = `must be a whole number from ${least} to ${most}`;
  return z
    .string()
    .trim()
    .regex(/^\d{1,9}$/, message)
    .transform(Number)
    .refine((value) => value >= least && value <= most, message);
}

function isBaseURL(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, username, password, search, hash } = new URL(text);
  return /^https?:$/.test(protocol) && !username && !password && !search && !hash;
}
