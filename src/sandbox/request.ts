import type { HonoRequest } from "hono";

import { checkBody } from "#body/check-body.ts";
import type { Problem } from "#body/problem.ts";
import { isObject, type JsonObject } from "#shared/json.ts";

import { ApiError, refuseFirst } from "./errors.ts";

/** The parsed JSON body. An empty one counts as `{}`: a conversation can be created from nothing. */
export async function readJson(request: HonoRequest): Promise<unknown> {
  const text = await request.text();
  if (text === "") return {};
  try {
    return JSON.parse(text);
  } catch {
    throw new ApiError(
      400,
      "We could not parse the JSON body of your request. (HINT: This likely means you aren't using your HTTP library correctly. The OpenAI API expects a JSON payload, but what was sent was not valid JSON. If you have trouble figuring out how to fix this, please contact us through our help center at help.openai.com.)",
    );
  }
}

/** The body of an endpoint that takes exactly one field and needs it. */
export async function readBodyOf(request: HonoRequest, field: string): Promise<JsonObject> {
  const body = await readJson(request);
  if (!isObject(body)) {
    refuseFirst(checkBody(body));
    return {};
  }
  refuseFirst(
    Object.keys(body)
      .filter((key) => key !== field)
      .map(unknownParameter),
  );
  if (body[field] === undefined) {
    refuseFirst([
      {
        path: [field],
        severity: "error",
        code: "missing_required_parameter",
        message: "Missing required parameter.",
      },
    ]);
  }
  return body;
}

/** The query of a request, refused when it holds a parameter that the endpoint does not know. */
export function readQuery(
  request: HonoRequest,
  known: readonly string[] = [],
): Record<string, string[]> {
  const query = request.queries();
  refuseFirst(
    Object.keys(query)
      .filter((key) => !known.includes(key))
      .map(unknownParameter),
  );
  return query;
}

function unknownParameter(key: string): Problem {
  return {
    path: [key],
    severity: "error",
    code: "unknown_parameter",
    message: "Unknown parameter.",
  };
}
