import { UnstyledButton } from "@mantine/core";
import {
  IconAlertCircle,
  IconAlertTriangle,
  IconInfoCircle,
  IconSparkles,
} from "@tabler/icons-react";
import { createContext, useContext } from "react";

import { toParameter } from "#shared/path.ts";

import type { ApplyFix, FormProblem } from "./form-problems.ts";

import classes from "./problem-list.module.css";

const icons = { error: IconAlertCircle, warning: IconAlertTriangle, note: IconInfoCircle };

const ApplyFixContext = createContext<ApplyFix | undefined>(undefined);

/** Takes what a fix's button asks for; without it no fixes are offered. */
export const ApplyFixProvider = ApplyFixContext.Provider;

type ProblemListProps = {
  id: string;
  problems: readonly FormProblem[];
  /** How many steps of a problem's path are plain from where it is shown; the rest is written out. */
  depth?: number;
};

/** The problems of one field, in words. Tied to the control by its id. */
export function ProblemList({ id, problems, depth = Infinity }: ProblemListProps) {
  const applyFix = useContext(ApplyFixContext);
  return (
    <div id={id} className={classes.list}>
      {problems.map((problem) => {
        const Icon = icons[problem.severity];
        const place = toParameter(problem.path.slice(depth));
        return (
          <div
            key={`${place} ${problem.code} ${problem.message}`}
            className={classes.problem}
            data-severity={problem.severity}
          >
            <Icon size={14} aria-hidden className={classes.icon} />
            <div>
              {place !== "" && <code className={classes.place}>{place}</code>}
              {problem.message}
              {applyFix && problem.fixes && problem.fixes.length > 0 && (
                <div className={classes.fixes}>
                  {problem.fixes.map((fix) => (
                    <UnstyledButton
                      key={fix.label}
                      className={classes.fix}
                      onClick={() => applyFix(problem, fix)}
                    >
                      <IconSparkles size={12} aria-hidden className={classes.icon} />
                      {fix.label}
                    </UnstyledButton>
                  ))}
                </div>
              )}
            </div>
          </div>
        );
      })}
    </div>
  );
}
