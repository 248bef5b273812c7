import { IconAlertCircle, IconAlertTriangle, IconInfoCircle } from "@tabler/icons-react";

import type { Problem, Severity } from "#body/problem.ts";

import classes from "./severity.module.css";

export const severities: readonly Severity[] = ["error", "warning", "note"];

const icons = { error: IconAlertCircle, warning: IconAlertTriangle, note: IconInfoCircle };

export function SeverityIcon({ severity, size = 16 }: { severity: Severity; size?: number }) {
  const Icon = icons[severity];
  return (
    <Icon size={size} stroke={1.75} className={classes.icon} data-severity={severity} aria-hidden />
  );
}

export function ofSeverity(problems: readonly Problem[], severity: Severity): Problem[] {
  return problems.filter((problem) => problem.severity === severity);
}

/** What stands in the way of sending, or will stand in the way later. Notes do not. */
export function withoutNotes(problems: readonly Problem[]): Problem[] {
  return problems.filter(({ severity }) => severity !== "note");
}

/** "2 errors, 1 warning". */
export function countInWords(problems: readonly Problem[]): string {
  const words = severities
    .map((severity) => ({ severity, count: ofSeverity(problems, severity).length }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => `${count} ${severity}${count === 1 ? "" : "s"}`);
  return words.join(", ");
}

export function severestOf(problems: readonly Problem[]): Severity | undefined {
  return severities.find((severity) => problems.some((problem) => problem.severity === severity));
}
