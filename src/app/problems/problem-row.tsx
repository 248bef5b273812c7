import { ActionIcon, Button, UnstyledButton, VisuallyHidden } from "@mantine/core";
import { IconChevronRight, IconSparkles } from "@tabler/icons-react";
import { useId, useState } from "react";

import type { Problem, Severity } from "#body/problem.ts";
import { rules } from "#rules/registry.ts";

import { moveFocus } from "./move-focus.ts";
import { SeverityIcon } from "./severity.tsx";

import classes from "./problem-row.module.css";

export type RowActions = {
  onReveal(problem: Problem): void;
  onFix(problem: Problem, label: string): void;
  /** Fixes all problems of one code that have a safe fix. */
  onFixAll(code: string): void;
};

type Props = RowActions & { problem: Problem; place: string; safeCount: number };

const severityNames: Record<Severity, string> = {
  error: "Error",
  warning: "Warning",
  note: "Note",
};

export function ProblemRow({ problem, place, safeCount, onReveal, onFix, onFixAll }: Props) {
  const [isOpen, setOpen] = useState(false);
  const detailsId = useId();
  const { severity, code, message, fixes = [] } = problem;
  return (
    <li className={classes.row}>
      <div className={classes.line}>
        <UnstyledButton
          className={classes.main}
          data-problem-row
          onClick={() => onReveal(problem)}
          onKeyDown={moveFocus}
        >
          <SeverityIcon severity={severity} />
          <span className={classes.words}>
            <VisuallyHidden>{severityNames[severity]}: </VisuallyHidden>
            {message} {place !== "" && <span className={classes.place}>{place}</span>}
          </span>
        </UnstyledButton>
        <ActionIcon
          variant="subtle"
          color="gray"
          size="sm"
          aria-label="Why"
          title="Why"
          aria-expanded={isOpen}
          aria-controls={detailsId}
          onClick={() => setOpen(!isOpen)}
        >
          <IconChevronRight size={14} aria-hidden className={classes.chevron} />
        </ActionIcon>
      </div>
      {fixes.length > 0 && (
        <div className={classes.fixes}>
          {fixes.map(({ label }) => (
            <FixButton key={label} label={label} onClick={() => onFix(problem, label)} />
          ))}
          {isOpen && safeCount > 1 && (
            <FixButton label={`Fix all ${safeCount} of this sort`} onClick={() => onFixAll(code)} />
          )}
        </div>
      )}
      <div id={detailsId} hidden={!isOpen}>
        {isOpen && <Explanation problem={problem} />}
      </div>
    </li>
  );
}

function FixButton({ label, onClick }: { label: string; onClick(): void }) {
  return (
    <Button
      size="compact-xs"
      variant="default"
      leftSection={<IconSparkles size={12} aria-hidden />}
      onClick={onClick}
    >
      {label}
    </Button>
  );
}

const rulesByCode = new Map(rules.map((rule) => [rule.code, rule]));

const explanations: Readonly<Record<string, string>> = {
  unreadable_text:
    "What would be sent is what the form shows: the last text that could be read. The text itself is kept as it was typed.",
};

/** What a rule says of itself; any other problem is one that the API has, or would have. */
function Explanation({ problem }: { problem: Problem }) {
  const rule = rulesByCode.get(problem.code);
  return (
    <div className={classes.details}>
      {rule ? (
        <p>
          <strong>{rule.title}.</strong> {rule.explanation}{" "}
          <a href={rule.source} target="_blank" rel="noreferrer">
            Source
          </a>
        </p>
      ) : (
        <p>
          {explanations[problem.code] ?? "The API refuses this when the conversation is created."}
        </p>
      )}
      <code>{problem.code}</code>
    </div>
  );
}
