import { UnstyledButton } from "@mantine/core";

import type { Problem, Severity } from "#body/problem.ts";

import { ofSeverity, severities, SeverityIcon } from "./severity.tsx";

import classes from "./problems-panel.module.css";

const names: Record<Severity, string> = { error: "Errors", warning: "Warnings", note: "Notes" };

type Props = {
  problems: readonly Problem[];
  hidden: ReadonlySet<Severity>;
  onChange(hidden: ReadonlySet<Severity>): void;
};

/** Which severities are listed; a press takes one out or in. */
export function SeverityFilter({ problems, hidden, onChange }: Props) {
  function toggle(severity: Severity) {
    const next = new Set(hidden);
    if (!next.delete(severity)) next.add(severity);
    onChange(next);
  }

  return (
    <div role="group" aria-label="Severities" className={classes.severities}>
      {severities.map((severity) => (
        <UnstyledButton
          key={severity}
          className={classes.severity}
          aria-pressed={!hidden.has(severity)}
          onClick={() => toggle(severity)}
        >
          <SeverityIcon severity={severity} size={14} />
          {names[severity]}
          <span className={classes.count}>{ofSeverity(problems, severity).length}</span>
        </UnstyledButton>
      ))}
    </div>
  );
}
