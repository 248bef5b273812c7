import { wrongType } from "#schema/messages.ts";
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
export function checkBody(body: unknown, options?: BodyOptions): Problem[] {
  if (!isObject(body)) {
    return [
      { path: [], severity: "error", code: "invalid_type", message: wrongType("object", body) },
    ];
  }
  const problems = checkUnknownKeys(body);
  for (const problem of checkItems(body.items, options)) problems.push(problem);
  for (const problem of checkMetadata(body.metadata)) problems.push(problem);
  return problems;
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
  const problems = isOneRequest ? checkItemCount(items.length) : noteRequests(items.length);
  for (let index = 0; index < items.length; index++) {
    for (const problem of checkItemOnce("unknown", items[index])) {
      problems.push(below(["items", index], problem));
    }
  }
  return problems;
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
  const problems: Problem[] = [];
  for (const key in body) {
    if (bodyKeys.has(key)) continue;
    problems.push({
      path: [key],
      severity: "error",
      code: "unknown_parameter",
      message: "Unknown parameter.",
    });
  }
  return problems;
}
