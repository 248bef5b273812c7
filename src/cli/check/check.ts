import type { ReportedProblem } from "#body/problem.ts";
import { reportProblems } from "#rules/report-problems.ts";

import type { CheckCommand } from "../read-arguments.ts";
import { openSource, UnreadableError } from "../read/open-source.ts";
import { readBodies } from "../read/read-bodies.ts";
import { exitCodes, type Surroundings } from "../surroundings.ts";
import { writer } from "../writer.ts";
import { jsonReport } from "./json-report.ts";
import { plainText } from "./plain-text.ts";
import { textReport } from "./text-report.ts";

/** Prints what is wrong with every body of the files; resolves with the exit code. */
export async function check(
  { files, format, warningsAsErrors }: CheckCommand,
  { standardInput, output, errors }: Surroundings,
): Promise<number> {
  const isColoured = Boolean(output.isTTY && output.hasColors?.());
  const report = format === "json" ? jsonReport : textReport({ isColoured });
  const print = writer(output);
  const complain = writer(errors);
  let hasErrors = false;
  let isUnreadable = false;

  async function checkSource(source: string): Promise<void> {
    for await (const found of readBodies(source, openSource(source, standardInput))) {
      if ("fault" in found) {
        isUnreadable = true;
        await print(report.ofFault(source, found));
        await complain(plainText(`${source}:${found.line}:${found.column} ${found.fault}`) + "\n");
      } else {
        const problems = reportProblems(found.body);
        const ok = !problems.some((problem) => isError(problem, warningsAsErrors));
        hasErrors ||= !ok;
        const checked = { source, line: found.line, ok, problems };
        await print(report.ofBody(checked));
      }
    }
    await print(report.ofSource(source));
  }

  for (const source of files) {
    try {
      await checkSource(source);
    } catch (error) {
      if (!(error instanceof UnreadableError)) throw error;
      isUnreadable = true;
      await complain(plainText(`${source}: ${error.message}`) + "\n");
    }
  }
  if (isUnreadable) return exitCodes.unreadable;
  return hasErrors ? exitCodes.problems : exitCodes.fine;
}

function isError({ severity }: ReportedProblem, warningsAsErrors: boolean): boolean {
  return severity === "error" || (warningsAsErrors && severity === "warning");
}
