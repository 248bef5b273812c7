import { Button } from "@mantine/core";
import { useRef } from "react";

import { Hint } from "#ui/hint.tsx";

import { useProblems } from "./problem-context.tsx";
import { countInWords, ofSeverity, SeverityIcon, withoutNotes } from "./severity.tsx";
import { problemKeys } from "./use-problem-keys.ts";
import type { Reveal } from "./use-reveal.ts";

import classes from "./problem-button.module.css";

/** How many errors and warnings there are; a click leads to the first. */
export function ProblemButton({ reveal }: { reveal: Reveal }) {
  const button = useRef<HTMLButtonElement>(null);
  const problems = withoutNotes(useProblems());
  const [first] = problems;
  if (!first) return null;
  const counts = (["error", "warning"] as const)
    .map((severity) => ({ severity, count: ofSeverity(problems, severity).length }))
    .filter(({ count }) => count > 0);
  return (
    <>
      <Button
        ref={button}
        size="sm"
        variant="subtle"
        color="gray"
        className={classes.button}
        aria-label={problems.length === 1 ? "1 problem" : `${problems.length} problems`}
        aria-keyshortcuts={problemKeys}
        onClick={() => reveal(first.path)}
      >
        {counts.map(({ severity, count }) => (
          <span key={severity} className={classes.count} data-severity={severity}>
            <SeverityIcon severity={severity} size={18} /> {count}
          </span>
        ))}
      </Button>
      <Hint label={`${countInWords(problems)}. ${first.message} (F8)`} of={button} />
    </>
  );
}
