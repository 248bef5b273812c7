import { requestsFor } from "#body/requests-for.ts";

import type { SendCommand } from "../read-arguments.ts";
import { checkBefore } from "./check-before.ts";
import type { Task } from "./for-each-body.ts";
import { itemsOf, type Result } from "./result.ts";

/** What sending a body would take; nothing is sent. */
export function dryRun({ isChecked }: SendCommand, { source, line, body }: Task): Result {
  const error = isChecked ? checkBefore(body) : undefined;
  if (error) return { source, line, ok: false, sent: 0, error };
  const items = itemsOf(body).length;
  return { source, line, ok: true, items, requests: requestsFor(items) };
}
