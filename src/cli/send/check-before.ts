import { apiMessage } from "#body/problem.ts";
import { reportProblems } from "#rules/report-problems.ts";
import type { SendingError } from "#sending/sending-state.ts";
import { toParameter } from "#shared/path.ts";

/** The first error for which the API would refuse a body; any number of items is fine. */
export function checkBefore(body: unknown): SendingError | undefined {
  const problem = reportProblems(body).find(({ severity }) => severity === "error");
  if (!problem) return undefined;
  const param = toParameter(problem.path);
  return { message: apiMessage(problem), code: problem.code, ...(param && { param }) };
}
