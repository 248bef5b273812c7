import { isIP } from "node:net";
import { hostname as machineName } from "node:os";

import type { MiddlewareHandler } from "hono";

import { Refusal } from "../refusal.ts";

/** True for names and addresses that only this machine can reach. Brackets of IPv6 may stand or not. */
export function isLoopback(hostname: string): boolean {
  const name = bare(hostname);
  if (name === "localhost" || name.endsWith(".localhost") || name === "::1") return true;
  return isIP(name) === 4 && name.startsWith("127.");
}

/**
 * The host names a request may be addressed to. A page of another site whose name was made to point
 * at this machine (DNS rebinding) sends that name; it can never send one of these.
 */
export function hostPolicy(options: {
  host: string;
  allowedHosts: readonly string[];
}): (hostname: string) => boolean {
  const names = new Set(options.allowedHosts);
  const isOpen = !isLoopback(options.host);
  if (isOpen) names.add(options.host.toLowerCase()).add(machineName().toLowerCase());
  return (hostname) =>
    isLoopback(hostname) || names.has(bare(hostname)) || (isOpen && isIP(bare(hostname)) > 0);
}

/** Refuses requests addressed to a foreign host name with 403. */
export function guardHost(isAllowed: (hostname: string) => boolean): MiddlewareHandler {
  return async (context, next) => {
    const url = `http://${context.req.header("host") ?? new URL(context.req.url).host}`;
    if (URL.canParse(url) && isAllowed(new URL(url).hostname)) return next();
    throw new Refusal(403, {
      code: "host_not_allowed",
      message:
        "This server does not answer to that host name. If the name is yours, put it into ALLOWED_HOSTS in the environment of the server.",
    });
  };
}

function bare(hostname: string): string {
  return hostname.toLowerCase().replace(/^\[|\]$/g, "");
}
