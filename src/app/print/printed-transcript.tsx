import type { ReactNode } from "react";

import { entriesOf, type TranscriptItem } from "#transcript/entries.ts";
import { EntryView } from "#transcript/entry-view.tsx";

import classes from "./printed.module.css";

type Props = {
  title: string;
  /** What stands above the items. */
  children?: ReactNode;
  items: readonly TranscriptItem[];
};

/** A conversation as it is read, every item of it. */
export function PrintedTranscript({ title, children, items }: Props) {
  return (
    <>
      <h1 className={classes.title}>{title}</h1>
      {children}
      <ol className={classes.entries}>
        {entriesOf(items).map((entry) => (
          <li key={entry.key}>
            <EntryView entry={entry} selectedKey={undefined} onSelect={undefined} />
          </li>
        ))}
      </ol>
    </>
  );
}
