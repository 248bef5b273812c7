import { IconSearch } from "@tabler/icons-react";

import { Note } from "./note.tsx";
import { Section } from "./stack.tsx";

import classes from "./queries.module.css";

type Props = { label: string; queries: readonly string[] };

/** What was searched for, in the words of the searcher. */
export function Queries({ label, queries }: Props) {
  if (queries.length === 0) return <Note>{label} nothing yet.</Note>;
  return (
    <Section label={label}>
      <ul className={classes.queries}>
        {queries.map((query, index) => (
          <li key={index}>
            <IconSearch size={14} stroke={1.75} aria-hidden />
            <span dir="auto">{query}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
