import { wrongType } from "#schema/check-value.ts";
import { isObject } from "#shared/json.ts";

import { checkItemOnce } from "./check-item.ts";
import { checkMetadata } from "./check-metadata.ts";
import { limits } from "./limits.ts";
import { below, type Problem } from "./problem.ts";

const bodyKeys = new Set(["items", "metadata"]);

/** Every problem of a body of `POST /v1/conversations`, paths from the body; empty when it can be sent. */
export function checkBody(body: unknown): Problem[] {
  if (!isObject(body)) {
    return [
      { path: [], severity: "error", code: "invalid_type", message: wrongType("object", body) },
    ];
  }
  return [...checkUnknownKeys(body), ...checkItems(body.items), ...checkMetadata(body.metadata)];
}

/** The problems of a list of items, paths from the body. Absent and null are fine. */
export function checkItems(items: unknown): Problem[] {
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
    ...checkItemCount(items.length),
    ...items.flatMap((item: unknown, index) =>
      checkItemOnce("unknown", item).map((problem) => below(["items", index], problem)),
    ),
  ];
}

export function checkItemCount(count: number): Problem[] {
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
