import type { Context } from "hono";

import { apiMessage, type Problem } from "#body/problem.ts";
import { toParameter } from "#shared/path.ts";

import { ConnectionCut } from "./break-answer.ts";

type Status = 400 | 401 | 403 | 404 | 405 | 429 | 500 | 503;

type ErrorDetails = {
  type?: string;
  param?: string | null;
  code?: string | null;
  headers?: Record<string, string>;
};

/** A refusal in the API's words; `answerError` makes the response of it. */
export class ApiError extends Error {
  readonly status: Status;
  readonly details: Required<ErrorDetails>;

  constructor(status: Status, message: string, details: ErrorDetails = {}) {
    super(message);
    this.name = "ApiError";
    this.status = status;
    this.details = {
      type: "invalid_request_error",
      param: null,
      code: null,
      headers: {},
      ...details,
    };
  }
}

/** The refusal for the first problem, as the API names one fault at a time. Does nothing without one. */
export function refuseFirst(problems: readonly Problem[]): void {
  const problem = problems.find(({ severity }) => severity === "error");
  if (!problem) return;
  throw new ApiError(400, apiMessage(problem), {
    // The API names no place for an item that says too little to be one.
    param: problem.code === "invalid_item" ? "item" : toParameter(problem.path) || null,
    code: problem.code,
  });
}

/** Anything but a refusal is our fault: 500 without its details, which Hono keeps in `context.error`. */
export function answerError(error: Error, context: Context): Response {
  if (error instanceof ConnectionCut) throw error;
  // The stack has an end: what is nested deeper than it reaches cannot be checked, and not be written either.
  const refusal = error instanceof RangeError ? notJson() : error;
  if (refusal instanceof ApiError) {
    const { message, status, details } = refusal;
    const { headers, type, param, code } = details;
    return context.json({ error: { message, type, param, code } }, status, headers);
  }
  const message = "The server had an error while processing your request. Sorry about that!";
  return context.json({ error: { message, type: "server_error", param: null, code: null } }, 500);
}

export function notJson(): ApiError {
  return new ApiError(
    400,
    "We could not parse the JSON body of your request. (HINT: This likely means you aren't using your HTTP library correctly. The OpenAI API expects a JSON payload, but what was sent was not valid JSON. If you have trouble figuring out how to fix this, please contact us through our help center at help.openai.com.)",
  );
}

export function conversationNotFound(id: string): ApiError {
  return new ApiError(404, `Conversation with id '${id}' not found.`);
}

export function itemNotFound(id: string, param: string | null = null): ApiError {
  return new ApiError(404, `Item with id '${id}' not found.`, { param });
}

export function duplicateItem(id: string): ApiError {
  return new ApiError(
    400,
    `Duplicate item found with id ${id}. Remove duplicate items from your input and try again.`,
    { param: "items" },
  );
}

/** For a write to a conversation that another write has not left yet. */
export function conversationLocked(): ApiError {
  return new ApiError(
    400,
    "Another process is currently operating on this conversation. Please retry in a few seconds.",
    { param: "conversation", code: "conversation_locked" },
  );
}

/** For a known path asked with a method that the API does not have there. */
export function methodNotAllowed({ req }: Context): never {
  throw new ApiError(
    405,
    `Not allowed to ${req.method} on ${req.path}. (HINT: Perhaps you meant to use a different HTTP method?)`,
    { code: "method_not_supported" },
  );
}

/** `Invalid value: 'up'. Supported values are: 'asc' and 'desc'.` */
export function unsupportedValue(
  param: string,
  value: string,
  supported: readonly string[],
): ApiError {
  const list = new Intl.ListFormat("en").format(supported.map((option) => `'${option}'`));
  return new ApiError(400, `Invalid value: '${value}'. Supported values are: ${list}.`, {
    param,
    code: "invalid_value",
  });
}
