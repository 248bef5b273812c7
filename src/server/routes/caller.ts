import type { Context } from "hono";

import { Refusal } from "../refusal.ts";
import type { Caller, UpstreamKind } from "../upstream/open-upstream.ts";

const faultHeader = "x-sandbox-fault";

/** For whom the upstream is asked: whoever leaves ends the call, and may ask the sandbox for a fault. */
export function callerOf({ req }: Context, kind: UpstreamKind): Caller {
  const fault = req.header(faultHeader);
  // A tester who believes to speak with the sandbox must not create real conversations.
  if (fault !== undefined && kind !== "sandbox") throw faultsNeedSandbox();
  return { signal: req.raw.signal, headers: fault === undefined ? {} : { [faultHeader]: fault } };
}

function faultsNeedSandbox(): Refusal {
  return new Refusal(400, {
    param: "X-Sandbox-Fault",
    code: "faults_need_sandbox",
    message:
      "Only the sandbox has faults on request. Leave the header 'X-Sandbox-Fault' out, or start the server without OPENAI_API_KEY.",
  });
}
