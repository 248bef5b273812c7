import { wrongType } from "#schema/check-value.ts";
import { isObject } from "#shared/json.ts";

import { checkItemOnce } from "./check-item.ts";
import { checkMetadata } from "./check-metadata.ts";
import { limits } from "./limits.ts";
import { below, type Problem } from "./problem.ts";
import { requestsFor } from "./requests-for.ts";

const bodyKeys = new Set(["items", "metadata"]);

/** More items than a request takes are an error of one request; else they are sent in several. */
export type BodyOptions = { isOneRequest?: boolean };

/** Every problem of a body of `POST /v1/conversations`, paths from the body; without errors it can be sent. */
export function checkBody(body: unknown, { isOneRequest = true }: BodyOptions = {}): Problem[] {
  if (!isObject(body)) {
    return [
      { path: [], severity: "error", code: "invalid_type", message: wrongType("object", body) },
    ];
  }
  return [
    ...checkUnknownKeys(body),
    ...checkItems(body.items, { isOneRequest }),
    ...checkMetadata(body.metadata),
  ];
}

/** The problems of a list of items, paths from the body. Absent and null are fine. */
export function checkItems(items: unknown, { isOneRequest = true }: BodyOptions = {}): Problem[] {
  if (items === undefined || items === null) return [];
  if (!Array.isArray(items)) {
    return [
      {
        path: ["items"],
        severity: "error",
        code: "invalid_type",
        message: wrongType("array", items),
      },
    ];
  }
  return [
    ...(isOneRequest ? checkItemCount(items.length) : noteRequests(items.length)),
    ...items.flatMap((item: unknown, index) =>
      checkItemOnce("unknown", item).map((problem) => below(["items", index], problem)),
    ),
  ];
}

/** Says of a long list that one request does not take it. */
export function noteRequests(count: number): Problem[] {
  if (count <= limits.itemsPerRequest) return [];
  return [
    {
      path: ["items"],
      severity: "note",
      code: "several_requests",
      message: `A request takes ${limits.itemsPerRequest} items, so these ${count} are sent in ${requestsFor(count)} requests.`,
    },
  ];
}

function checkItemCount(count: number): Problem[] {
  if (count <= limits.itemsPerRequest) return [];
  return [
    {
      path: ["items"],
      severity: "error",
      code: "array_above_max_length",
      message: `Array too long. Expected an array with maximum length ${limits.itemsPerRequest}, but got an array with length ${count} instead.`,
    },
  ];
}

/** Fields of a body that the API does not know. */
export function checkUnknownKeys(body: Record<string, unknown>): Problem[] {
  return Object.keys(body)
    .filter((key) => !bodyKeys.has(key))
    .map((key) => ({
      path: [key],
      severity: "error",
      code: "unknown_parameter",
      message: "Unknown parameter.",
    }));
}
