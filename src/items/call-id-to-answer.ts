import type { DraftContext } from "./item-definition.ts";

/** The `call_id` for a fresh output: the latest call of its family still open, else a new one. */
export function callIdToAnswer({ openCalls, newId }: DraftContext, family: string): string {
  return openCalls.findLast((call) => call.family === family)?.callId ?? newId("call_");
}
