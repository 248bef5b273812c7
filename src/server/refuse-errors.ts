import { apiMessage, type ReportedProblem } from "#body/problem.ts";
import { toParameter } from "#shared/path.ts";

import { Refusal } from "./refusal.ts";

/** Throws the refusal of a body that has errors. It tells warnings and notes too, as the screen does. */
export function refuseErrors(problems: readonly ReportedProblem[]): void {
  const first = problems.find(({ severity }) => severity === "error");
  if (!first) return;
  throw new Refusal(400, {
    message: apiMessage(first),
    param: toParameter(first.path) || null,
    code: first.code,
    problems,
  });
}
