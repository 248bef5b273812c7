import type { DraftContext } from "./item-definition.ts";

/** The id for a fresh output to name: the latest call of its family still open, else a new one. */
export function callIdToAnswer(
  { openCalls, newId }: DraftContext,
  family: string,
  prefix = "call_",
): string {
  return openCalls.findLast((call) => call.family === family)?.callId ?? newId(prefix);
}
