import { Link } from "wouter";

import { colorOf, KindIcon } from "#items/appearance.tsx";

import { relationsOf } from "./related.ts";
import { addressOf, type Subject } from "./subjects.ts";

import classes from "./subject-head.module.css";

type Props = { subject: Subject; level?: 1 | 2 };

/** What it is called, what it is for and when it occurs, and what it has to do with others. */
export function SubjectHead({ subject, level = 1 }: Props) {
  const { look, label, wireType, summary, occurs } = subject;
  const Heading = level === 1 ? "h1" : "h2";
  return (
    <header
      className={classes.head}
      style={{ "--group-color": colorOf(look) } as React.CSSProperties}
    >
      <Heading tabIndex={-1} className={classes.title}>
        <span className={classes.icon}>
          <KindIcon kind={look} />
        </span>
        {label} <code>{wireType}</code>
      </Heading>
      <p className={classes.summary}>{summary}</p>
      <dl className={classes.facts}>
        <div>
          <dt>When it occurs</dt>
          <dd>{occurs}</dd>
        </div>
        {relationsOf(subject).map(({ label: relation, to }) => (
          <div key={relation}>
            <dt>{relation}</dt>
            <dd>
              <ul>
                {to.map((other) => (
                  <li key={other.path}>
                    <Link href={addressOf(other)}>{other.label}</Link>
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
    </header>
  );
}
