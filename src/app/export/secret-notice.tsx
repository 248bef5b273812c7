import { Button } from "@mantine/core";
import { IconKey } from "@tabler/icons-react";

import type { Decision, Outgoing } from "./use-outgoing.ts";

import classes from "./secret-notice.module.css";

const mostShown = 10;

const choices: readonly { decision: Decision; label: string }[] = [
  { decision: "replace", label: "Replace by placeholders" },
  { decision: "keep", label: "Leave them in" },
];

/** Asks what to do with what looks like a secret; says nothing where there is none. */
export function SecretNotice({ outgoing }: { outgoing: Outgoing }) {
  const { secrets, decision, decide } = outgoing;
  if (secrets.length === 0) return null;
  return (
    <section className={classes.notice} aria-label="Secrets">
      <IconKey size={18} stroke={1.75} aria-hidden className={classes.icon} />
      <div>
        <p>
          <strong>
            {secrets.length === 1 ? "One place looks" : `${secrets.length} places look`} like a
            secret.
          </strong>{" "}
          Whoever gets this can read it. The draft itself stays as it is.
        </p>
        <ul>
          {secrets.slice(0, mostShown).map(({ place, message }) => (
            <li key={place}>
              <code>{place}</code> {message}
            </li>
          ))}
          {secrets.length > mostShown && <li>and {secrets.length - mostShown} more</li>}
        </ul>
        <div className={classes.choices}>
          {choices.map(({ decision: choice, label }) => (
            <Button
              key={choice}
              size="compact-sm"
              variant={decision === choice ? "filled" : "default"}
              aria-pressed={decision === choice}
              onClick={() => decide(choice)}
            >
              {label}
            </Button>
          ))}
        </div>
      </div>
    </section>
  );
}
