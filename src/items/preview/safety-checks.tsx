import { IconShieldCheck, IconShieldExclamation } from "@tabler/icons-react";

import { LongText } from "#ui/preview/long-text.tsx";
import { ShowAll } from "#ui/preview/show-all.tsx";
import { useFirst } from "#ui/preview/use-first.ts";

import { listIn, objectIn, textIn } from "./reading.ts";
import { shownText } from "./shown-text.ts";

import classes from "./safety-checks.module.css";

type Props = {
  checks: unknown;
  /** Whether a person has said yes to them. */
  isConfirmed?: boolean;
};

/** Warnings about steps on a screen: raised with them, and confirmed with their outcome. */
export function SafetyChecks({ checks, isConfirmed = false }: Props) {
  const { shown, whole, showAll } = useFirst(listIn(checks), "warnings");
  if (shown.length === 0) return undefined;
  const Icon = isConfirmed ? IconShieldCheck : IconShieldExclamation;
  return (
    <div className={classes.checks} data-confirmed={isConfirmed || undefined}>
      <div className={classes.title}>
        <Icon size={16} stroke={1.75} aria-hidden />
        {isConfirmed ? "Confirmed by a person" : "A person has to confirm"}
      </div>
      <ul>
        {shown.map((check, index) => {
          const { message, code, id } = objectIn(check);
          return (
            <li key={index}>
              <LongText text={textIn(message) || "Warning without a message"} />
              <span className={classes.code}>{shownText(code) || shownText(id)}</span>
            </li>
          );
        })}
      </ul>
      <ShowAll whole={whole} onClick={showAll} />
    </div>
  );
}
