import { expect, test } from "vitest";

import { ApiError } from "./api-error.ts";

test.each([
  [{}, undefined],
  [{ "retry-after": "20" }, 20],
  [{ "retry-after": "20", "retry-after-ms": "1500" }, 1.5],
  [{ "retry-after": "soon" }, undefined],
  [{ "retry-after": "Sun, 22 Nov 2020 14:00:00 GMT" }, 0],
])("headers %j ask to wait %s seconds", async (headers, seconds) => {
  const response = Response.json({ error: { message: "Slow." } }, { status: 429, headers });
  const { details } = await ApiError.from(response);
  expect(details).toMatchObject({ status: 429, retryAfter: seconds });
});
