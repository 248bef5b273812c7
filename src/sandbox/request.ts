import type { HonoRequest } from "hono";

import { checkBody } from "#body/check-body.ts";
import type { Problem } from "#body/problem.ts";
import { isObject, type JsonObject } from "#shared/json.ts";

import { notJson, refuseFirst } from "./errors.ts";

/** The parsed JSON body. An empty one counts as `{}`: a conversation can be created from nothing. */
export async function readJson(request: HonoRequest): Promise<unknown> {
  const text = await request.text();
  if (text === "") return {};
  try {
    return JSON.parse(text);
  } catch {
    throw notJson();
  }
}

/** The one field that an endpoint's body has to hold, and may hold. */
export async function readField(request: HonoRequest, field: string): Promise<unknown> {
  const body = await readJson(request);
  refuseFirst(isObject(body) ? problemsOf(body, field) : checkBody(body));
  return isObject(body) ? body[field] : undefined;
}

function problemsOf(body: JsonObject, field: string): Problem[] {
  const unknown = Object.keys(body).filter((key) => key !== field);
  if (unknown.length > 0 || body[field] !== undefined) return unknown.map(unknownParameter);
  return [
    {
      path: [field],
      severity: "error",
      code: "missing_required_parameter",
      message: "Missing required parameter.",
    },
  ];
}

/** The query of a request, refused when it holds a parameter that the endpoint does not know. */
export function readQuery(
  request: HonoRequest,
  known: readonly (string | RegExp)[] = [],
): Record<string, string[]> {
  const query = request.queries();
  refuseFirst(
    Object.keys(query)
      .filter((key) => !known.some((name) => name === key || isMatch(name, key)))
      .map(unknownParameter),
  );
  return query;
}

function isMatch(name: string | RegExp, key: string): boolean {
  return name instanceof RegExp && name.test(key);
}

function unknownParameter(key: string): Problem {
  return {
    path: [key],
    severity: "error",
    code: "unknown_parameter",
    message: "Unknown parameter.",
  };
}
