import { createHash, timingSafeEqual } from "node:crypto";

import type { HttpBindings } from "@hono/node-server";
import { Hono, type Context, type MiddlewareHandler } from "hono";
import { getSignedCookie, setSignedCookie } from "hono/cookie";
import * as z from "zod";

import { limitBody, readJson } from "../read-json.ts";
import { Refusal } from "../refusal.ts";
import { countTries } from "./tries.ts";

export type Access = {
  /** `POST / {"token": "…"}` sets the cookie and answers 204. */
  session: Hono<Bound>;
  /** Lets through who has the cookie or the token, and refuses others with 401. */
  required: MiddlewareHandler<Bound>;
};

/**
 * Access for those who know the token. A browser trades it once for a cookie, which holds an expiry
 * signed with the token: it reveals nothing, outlives a restart, and ends when the token is changed.
 * Programs send the token itself, as `Authorization: Bearer …`. `now` is in milliseconds.
 */
export function createAccess(token: string, now: () => number = Date.now): Access {
  const tries = countTries(now);

  function demand(context: Context<Bound>, given: string): void {
    const address = context.env?.incoming?.socket.remoteAddress ?? "";
    const seconds = tries.wait(address);
    if (seconds > 0) throw tooManyTries(seconds);
    if (isSame(given, token)) return;
    tries.wrong(address);
    throw wrongToken();
  }

  const session = new Hono<Bound>().post("/", limitBody(4096), async (context) => {
    const { value } = await readJson(context);
    const parsed = tokenSchema.safeParse(value);
    demand(context, parsed.success ? parsed.data.token : "");
    const expiry = Math.floor(now() / 1000) + THIRTY_DAYS;
    await setSignedCookie(context, COOKIE, String(expiry), token, {
      httpOnly: true,
      sameSite: "Strict",
      path: "/",
      maxAge: THIRTY_DAYS,
      // The scheme as the browser sees it, whatever proxies stand between.
      secure: context.req.header("origin")?.startsWith("https:") ?? false,
    });
    return context.body(null, 204);
  });

  return {
    session,
    async required(context, next) {
      const expiry = await getSignedCookie(context, token, COOKIE);
      if (Number(expiry || 0) * 1000 > now()) return next();
      const bearer = /^Bearer +(.+)$/i.exec(context.req.header("authorization") ?? "")?.[1];
      if (bearer === undefined) throw tokenRequired();
      demand(context, bearer);
      return next();
    },
  };
}

type Bound = { Bindings: Partial<HttpBindings> };

const COOKIE = "conversation-builder-session";
const THIRTY_DAYS = 30 * 24 * 60 * 60;
const tokenSchema = z.object({ token: z.string() });

/** Takes the same time wherever they differ; digests, so that lengths do not tell either. */
function isSame(given: string, expected: string): boolean {
  const digest = (text: string) => createHash("sha256").update(text).digest();
  return timingSafeEqual(digest(given), digest(expected));
}

function tokenRequired(): Refusal {
  return new Refusal(401, {
    code: "access_token_required",
    message:
      "This server asks for its access token. Programs send it as 'Authorization: Bearer …'; it is the ACCESS_TOKEN in the environment of the server.",
  });
}

function wrongToken(): Refusal {
  return new Refusal(401, {
    code: "access_token_wrong",
    message:
      "That is not the access token. It is the ACCESS_TOKEN in the environment of the server.",
  });
}

function tooManyTries(seconds: number): Refusal {
  return new Refusal(
    429,
    {
      code: "too_many_tries",
      message: `Too many wrong access tokens. Try again in ${seconds} seconds.`,
    },
    { "retry-after": String(seconds) },
  );
}
