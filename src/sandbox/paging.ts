import { ApiError, unsupportedValue } from "./errors.ts";
import type { Item, Paging } from "./sandbox-store.ts";

export const pagingParameters = ["limit", "order", "after"] as const;

/** `limit` 1–100, 20 by default; `order` newest first by default; `after` an item id. */
export function readPaging(query: Record<string, string[]>): Paging {
  const order = query.order?.at(-1) ?? "desc";
  if (order !== "asc" && order !== "desc") throw unsupportedValue("order", order, ["asc", "desc"]);
  return { limit: readLimit(query.limit?.at(-1) ?? "20"), order, after: query.after?.at(-1) };
}

/** A list as the API answers it; an empty one has neither a first nor a last id. */
export function listOf(items: readonly Item[], hasMore: boolean) {
  return {
    object: "list",
    data: items,
    first_id: items.at(0)?.id ?? null,
    last_id: items.at(-1)?.id ?? null,
    has_more: hasMore,
  };
}

function readLimit(text: string): number {
  const refusal = (message: string, code: string) =>
    new ApiError(400, message, { param: "limit", code });
  if (!/^-?\d+$/.test(text)) {
    throw refusal(
      "Invalid type for 'limit': expected an integer, but got a string instead.",
      "invalid_type",
    );
  }
  const limit = Number(text);
  if (limit < 1) {
    throw refusal(
      `Invalid 'limit': integer below minimum value. Expected a value >= 1, but got ${text} instead.`,
      "integer_below_min_value",
    );
  }
  if (limit > 100) {
    throw refusal(
      `Invalid 'limit': integer above maximum value. Expected a value <= 100, but got ${text} instead.`,
      "integer_above_max_value",
    );
  }
  return limit;
}
