import type * as z from "zod";

import { ApiError } from "./api-error.ts";

/**
 * One request to our server, its answer checked.
 * @throws ApiError when the server cannot be reached, refuses, or answers in another shape
 */
export async function request<Schema extends z.ZodType>(
  path: string,
  schema: Schema,
  { body, signal }: { body?: unknown; signal?: AbortSignal } = {},
): Promise<z.output<Schema>> {
  const response = await send(path, body, signal);
  if (!response.ok) throw await ApiError.from(response);
  const parsed = schema.safeParse(await response.json().catch(() => undefined));
  if (parsed.success) return parsed.data;
  throw new ApiError(`The server's answer to ${path} has an unexpected shape.`, {
    status: response.status,
  });
}

async function send(path: string, body: unknown, signal?: AbortSignal): Promise<Response> {
  try {
    return await fetch(`/api${path}`, {
      ...(signal && { signal }),
      ...(body !== undefined && {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify(body),
      }),
    });
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new ApiError(
      "The Conversation Builder's server does not answer. Is it still running? Your draft is kept.",
      { status: 0 },
    );
  }
}
