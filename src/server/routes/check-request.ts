import { checkField } from "#body/check-field.ts";
import { checkMetadata } from "#body/check-metadata.ts";
import type { ReportedProblem } from "#body/problem.ts";
import { reportProblems } from "#rules/report-problems.ts";
import { isObject } from "#shared/json.ts";

/** The problems of what is to replace a conversation's metadata. */
export function checkUpdate(body: unknown): ReportedProblem[] {
  const metadata = isObject(body) ? body.metadata : undefined;
  return [...checkField(body, "metadata"), ...checkMetadata(metadata)];
}

/**
 * The errors of what is to be appended. Warnings are mostly about calls and their outputs, of which
 * one may be stored already: they cannot be judged here.
 */
export function checkAppended(body: unknown): ReportedProblem[] {
  const items = isObject(body) ? body.items : undefined;
  if (items === null) return [nullItems];
  const found = isObject(body) ? reportProblems({ items }, { isOneRequest: true }) : [];
  return [...checkField(body, "items"), ...found].filter(({ severity }) => severity === "error");
}

/** Null is fine for a conversation to be created, and not here. */
const nullItems: ReportedProblem = {
  path: ["items"],
  severity: "error",
  code: "invalid_type",
  message: "Invalid type: expected an array, but got null instead.",
};
