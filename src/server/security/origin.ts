import type { Context, MiddlewareHandler } from "hono";

import { Refusal } from "../refusal.ts";

/**
 * Refuses with 403 what pages of other sites send. Following a link to a page stays allowed; the
 * API and the sandbox are for our own page, and for programs, which send neither header.
 */
export function guardOrigin(): MiddlewareHandler {
  return async (context, next) => {
    if (isSameOrigin(context) && (isOwnFetch(context) || isLinkToPage(context))) return next();
    throw new Refusal(403, {
      code: "origin_not_allowed",
      message: "This server does not take requests from pages of other origins.",
    });
  };
}

/** Hosts are compared without the scheme: a proxy in front may speak https for us. */
function isSameOrigin({ req }: Context): boolean {
  const origin = req.header("origin");
  if (origin === undefined) return true;
  const host = req.header("host") ?? new URL(req.url).host;
  return URL.canParse(origin) && new URL(origin).host === host.toLowerCase();
}

function isOwnFetch({ req }: Context): boolean {
  const site = req.header("sec-fetch-site");
  return site === undefined || site === "same-origin" || site === "none";
}

function isLinkToPage({ req }: Context): boolean {
  const isPage = !/^\/(?:api|sandbox)(?:\/|$)/.test(req.path);
  return isPage && req.method === "GET" && req.header("sec-fetch-mode") === "navigate";
}
