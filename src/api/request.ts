import type * as z from "zod";

import { ApiError } from "./api-error.ts";

type Options = {
  /** By default POST with a body, and GET without one. */
  method?: "GET" | "POST" | "PUT" | "DELETE";
  body?: unknown;
  signal?: AbortSignal | undefined;
};

/**
 * One request to our server, its answer checked.
 * @throws ApiError when the server cannot be reached, refuses, or answers in another shape
 */
export async function request<Schema extends z.ZodType>(
  path: string,
  schema: Schema,
  options: Options = {},
): Promise<z.output<Schema>> {
  const response = await send(path, options);
  if (!response.ok) throw await ApiError.from(response);
  const parsed = schema.safeParse(await response.json().catch(() => undefined));
  if (parsed.success) return parsed.data;
  options.signal?.throwIfAborted();
  throw new ApiError(`The server's answer to ${path} has an unexpected shape.`, {
    status: response.status,
  });
}

async function send(path: string, { method, body, signal }: Options): Promise<Response> {
  try {
    return await fetch(`/api${path}`, {
      method: method ?? (body === undefined ? "GET" : "POST"),
      ...(signal && { signal }),
      ...(body !== undefined && {
        headers: { "content-type": "application/json" },
        body: JSON.stringify(body),
      }),
    });
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new ApiError(
      "The Conversation Builder's server does not answer. Is it still running? Nothing that you typed is lost.",
      { status: 0 },
    );
  }
}
