import { isObject } from "#shared/json.ts";

import { checkBody } from "./check-body.ts";
import type { Problem } from "./problem.ts";

/** The problems of a body that holds one field, which it must, and no other. The value is not judged. */
export function checkField(body: unknown, field: string): Problem[] {
  if (!isObject(body)) return checkBody(body);
  const unknown = Object.keys(body).filter((key) => key !== field);
  if (unknown.length > 0 || body[field] !== undefined) {
    return unknown.map((key) => problem(key, "unknown_parameter", "Unknown parameter."));
  }
  return [problem(field, "missing_required_parameter", "Missing required parameter.")];
}

function problem(key: string, code: string, message: string): Problem {
  return { path: [key], severity: "error", code, message };
}
