import { ApiError } from "#api/api-error.ts";

/** Whether to ask again by itself: once, and not where the answer was that there is no such thing. */
export function unlessRefused(failures: number, error: unknown): boolean {
  const isRefused =
    error instanceof ApiError && error.details.status >= 400 && error.details.status < 500;
  return failures < 1 && !isRefused;
}

export function isNotFound(error: unknown): boolean {
  return error instanceof ApiError && error.details.status === 404;
}
