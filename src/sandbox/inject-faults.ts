import { setTimeout as wait } from "node:timers/promises";

import type { Context, MiddlewareHandler } from "hono";

import { cutAnswer, cutConnection, malform } from "./break-answer.ts";
import { answerOf } from "./fault-answers.ts";
import { refused } from "./fault-routes.ts";
import { type Failure, FaultError, type Latency } from "./fault-schema.ts";
import type { Faults, Strike } from "./faults.ts";
import { alone } from "./one-writer.ts";
import type { SandboxStore } from "./sandbox-store.ts";

const faultHeader = "X-Sandbox-Fault";

/** Does to requests what the faults say. Waits stand inside the lock of a write, so that others meet it. */
export function injectFaults(faults: Faults, store: SandboxStore): MiddlewareHandler {
  return async (context, next) => {
    const { latencies, failure } = strikeOf(faults, context);
    const carryOut = () =>
      alone(store, context.req, async () => {
        await waitFor(latencies.filter(({ after_write }) => !after_write));
        await next();
        await waitFor(latencies.filter(({ after_write }) => after_write));
      });

    if (failure === undefined) return carryOut();
    if (carriesOut(failure)) await carryOut();
    else {
      await waitFor(latencies);
      context.res = context.json({ object: "list", data: [], has_more: false });
    }
    const answer = await broken(context, failure);
    // Hono adds the headers of the answer that was there to the one that takes its place.
    context.res = undefined;
    context.res = answer;
  };
}

function strikeOf(faults: Faults, { req }: Context): Strike {
  try {
    const path = req.path.replace(/^.*?\/v1(?=\/)/, "");
    return faults.strike({ method: req.method, path }, req.header(faultHeader));
  } catch (error) {
    throw error instanceof FaultError ? refused(error, faultHeader) : error;
  }
}

/** Half an answer shows that there was one: unless told otherwise, these come after the deed. */
function carriesOut(failure: Failure): boolean {
  const isHalf =
    failure.fault === "malformed_json" ||
    (failure.fault === "connection_cut" && failure.at === "middle");
  return failure.after_write ?? isHalf;
}

async function broken(context: Context, failure: Failure): Promise<Response> {
  switch (failure.fault) {
    case "connection_cut":
      return failure.at === "middle" ? cutAnswer(context, context.res) : cutConnection(context);
    case "malformed_json":
      return malform(context.res);
    default:
      throw answerOf(failure);
  }
}

async function waitFor(latencies: readonly Latency[]): Promise<void> {
  const total = latencies.reduce((sum, { ms }) => sum + ms, 0);
  if (total > 0) await wait(total);
}
