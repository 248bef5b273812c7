import { colorOf } from "#items/appearance.tsx";
import type { ItemKind } from "#items/registry.ts";
import { groupBy } from "#shared/group-by.ts";

import { SubjectCard } from "./subject-card.tsx";
import { type Subject, subjects } from "./subjects.ts";

import classes from "./overview.module.css";

/** All kinds and tools at a glance, each as it looks in a conversation. */
export function Overview() {
  const groups = [...groupBy(subjects, ({ group }) => group)];
  const tools = subjects.filter(({ kind }) => kind === undefined).length;
  return (
    <>
      <h1 tabIndex={-1} className={classes.title}>
        Gallery
      </h1>
      <p className={classes.lead}>
        A conversation is a list of items. These are the {subjects.length - tools} kinds of items
        that there are, and the {tools} tools that the model can be given: what each is for, when it
        occurs, how it looks and what it is made of.
      </p>
      <div className={classes.groups}>
        {groups.map(([group, members]) => (
          <section
            key={group}
            className={classes.group}
            aria-label={group}
            style={
              {
                "--count": members.length,
                "--group-color": colorOf(lookOf(members)),
              } as React.CSSProperties
            }
          >
            <h2>{group}</h2>
            <ul className={classes.cards}>
              {members.map((subject) => (
                <SubjectCard key={subject.path} subject={subject} />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  );
}

/** Tools have the colours of their calls, and none together. */
function lookOf([first]: readonly Subject[]): ItemKind | "unknown" {
  return first?.kind ?? "unknown";
}
