import { ApiError, conversationLocked } from "./errors.ts";
import type { Failure } from "./fault-schema.ts";

type Answered = Exclude<Failure, { fault: "connection_cut" | "malformed_json" }>;

/** The refusal that a failure is answered with, in the API's words. */
export function answerOf(failure: Answered): ApiError {
  switch (failure.fault) {
    case "rate_limited":
      return rateLimited(failure.retry_after);
    case "insufficient_quota":
      return new ApiError(
        429,
        "You exceeded your current quota, please check your plan and billing details. For more information on this error, read the docs: https://platform.openai.com/docs/guides/error-codes/api-errors.",
        { type: "insufficient_quota", code: "insufficient_quota" },
      );
    case "invalid_api_key":
      return new ApiError(
        401,
        "Incorrect API key provided. You can find your API key at https://platform.openai.com/account/api-keys.",
        { code: "invalid_api_key" },
      );
    case "permission_denied":
      return new ApiError(
        403,
        "You have insufficient permissions for this operation. Missing scopes: api.conversations.write.",
        { code: "missing_scope" },
      );
    case "server_error":
      return new ApiError(
        500,
        "The server had an error while processing your request. Sorry about that!",
        { type: "server_error" },
      );
    case "unavailable":
      return new ApiError(503, "The engine is currently overloaded, please try again later", {
        type: "server_error",
        headers: failure.retry_after === undefined ? {} : retryAfter(failure.retry_after),
      });
    case "conversation_locked":
      return conversationLocked();
  }
}

function rateLimited(seconds: number): ApiError {
  return new ApiError(
    429,
    `Rate limit reached for requests per min (RPM): Limit 60, Used 60, Requested 1. Please try again in ${seconds}s. Visit https://platform.openai.com/account/rate-limits to learn more.`,
    {
      type: "requests",
      code: "rate_limit_exceeded",
      headers: {
        ...retryAfter(seconds),
        "x-ratelimit-limit-requests": "60",
        "x-ratelimit-remaining-requests": "0",
        "x-ratelimit-reset-requests": `${seconds}s`,
      },
    },
  );
}

/** The header counts whole seconds; the SDKs look at the milliseconds first. */
function retryAfter(seconds: number): Record<string, string> {
  return {
    "retry-after": String(Math.ceil(seconds)),
    "retry-after-ms": String(Math.round(seconds * 1000)),
  };
}
