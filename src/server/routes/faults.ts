import { Hono } from "hono";

import { Refusal } from "../refusal.ts";
import type { UpstreamKind } from "../upstream/open-upstream.ts";

/** The sandbox's faults as a setting, `GET` and `PUT /`: 404 while something else is the upstream. */
export function faultRoutes(kind: UpstreamKind, sandbox: Hono): Hono {
  return new Hono().on(["GET", "PUT"], "/", async ({ req }) => {
    if (kind !== "sandbox") throw faultsAreOfTheSandbox();
    const body = req.method === "PUT" ? { body: await req.text() } : {};
    return sandbox.request("/faults", { method: req.method, ...body });
  });
}

function faultsAreOfTheSandbox(): Refusal {
  return new Refusal(404, {
    code: "faults_need_sandbox",
    message:
      "There are no faults to set: the server speaks to a real API. Start it without OPENAI_API_KEY to use the sandbox.",
  });
}
