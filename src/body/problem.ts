import { type Path, toParameter } from "#shared/path.ts";

import type { Fix } from "./fix.ts";

/**
 * error: the API refuses it at create. warning: taken at create, but known to fail at the first
 * response, or doubtful. note: worth knowing.
 */
export type Severity = "error" | "warning" | "note";

/** The one form in which schema faults, rule faults and API errors reach the user. */
export type Problem = {
  /** From the body: `["items", 2, "content", 0]`. From one item or field, where a function says so. */
  path: Path;
  severity: Severity;
  /** The API's own error code where it has one. */
  code: string;
  /** The API's words, without the path: it is shown at the field. */
  message: string;
  /** Ways to mend it, the likeliest first. */
  fixes?: readonly Fix[];
};

/** A problem as it leaves the program: fixes are offered on the screen only. */
export type ReportedProblem = Omit<Problem, "fixes">;

export function reported({ path, severity, code, message }: Problem): ReportedProblem {
  return { path, severity, code, message };
}

/** The fix that can be applied without asking, if there is one. */
export function safeFixOf({ fixes = [] }: Problem): Fix | undefined {
  return fixes.find(({ isSafe }) => isSafe);
}

/** The problem moved under a longer path. */
export function below(base: Path, problem: Problem): Problem {
  const { path, severity, code, message, fixes } = problem;
  const moved = { path: [...base, ...path], severity, code, message };
  return fixes ? { ...moved, fixes } : moved;
}

/** The sentence in which the API itself would say it, naming the parameter. */
export function apiMessage({ path, code, message }: Problem): string {
  const parameter = toParameter(path);
  if (parameter === "") return message;
  switch (code) {
    case "missing_required_parameter":
      return `Missing required parameter: '${parameter}'.`;
    case "unknown_parameter":
      return `Unknown parameter: '${parameter}'.`;
    case "invalid_type":
      return message.replace("Invalid type:", `Invalid type for '${parameter}':`);
    case "invalid_value":
      return message;
    case "invalid_item":
      return "Invalid item";
    case "invalid_url":
      return `Invalid '${parameter}'. ${message}`;
    default:
      return `Invalid '${parameter}': ${message.charAt(0).toLowerCase()}${message.slice(1)}`;
  }
}
