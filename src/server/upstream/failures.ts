import { APIConnectionTimeoutError, APIError } from "openai";

import { isObject } from "#shared/json.ts";

import { Refusal } from "../refusal.ts";
import { type Call, doubts } from "./call.ts";
import { LateError } from "./deadline.ts";
import { refusedBy } from "./refused-by.ts";
import { unreachable } from "./unreachable.ts";

/** What a failed call means to the user: what happened, which host, what to do. */
export function failureOf(error: unknown, call: Call): Refusal {
  if (error instanceof LateError || error instanceof APIConnectionTimeoutError)
    return tookTooLong(call);
  if (!(error instanceof APIError) || error.status === undefined) return unreachable(error, call);
  if (error.status < 400) return redirected(call);
  // Proxies write these two in HTML; what they mean is clear without it.
  const isJson = isObject(error.error) || error.status === 401 || error.status === 429;
  return isJson
    ? refusedBy(call, error.status, error.error, error.headers)
    : notJson(call, error.status);
}

export function notJson({ host, action }: Call, status: number): Refusal {
  const doubt = status < 300 ? doubts[action] : "";
  return new Refusal(502, {
    code: "upstream_not_json",
    message: `${host} answered with status ${status} and something that is not JSON.${doubt} Check OPENAI_BASE_URL in the environment of the server: it may name a web page or a proxy, or lack the "/v1".`,
  });
}

export function otherShape({ host, action }: Call): Refusal {
  return new Refusal(502, {
    code: "upstream_unexpected_shape",
    message: `${host} answered with JSON that is not what the Conversations API answers.${doubts[action]} Check that OPENAI_BASE_URL in the environment of the server names a server that has this API.`,
  });
}

/** For the log: nobody is there to read the answer. */
export function callerLeft(): Refusal {
  return new Refusal(499, { code: "cancelled", message: "The caller left before the answer." });
}

function tookTooLong({ host, action, timeout }: Call): Refusal {
  return new Refusal(504, {
    code: "upstream_timeout",
    message: `${host} did not answer within ${timeout / 1000} seconds.${doubts[action]} Try again in a moment.`,
  });
}

function redirected({ host }: Call): Refusal {
  return new Refusal(502, {
    code: "upstream_redirect",
    message: `${host} answered with a redirect, which is not followed. Set OPENAI_BASE_URL in the environment of the server to the address where the API is.`,
  });
}
