import { Button } from "@mantine/core";
import { type ReactNode, useState } from "react";

import { countOf } from "#shared/count-of.ts";

import classes from "#ui/list-screen.module.css";

/** So many are drawn at once; the search finds them all. */
const pageLength = 100;

type Props<Entry> = {
  label: string;
  /** What one of them is called. */
  noun: string;
  query: string;
  found: readonly Entry[];
  /** Said where there is none. */
  nothing: string;
  children(entry: Entry): ReactNode;
};

/** What a search has found, and how many there are. */
export function FoundList<Entry>(props: Props<Entry>) {
  const { label, noun, query, found, nothing, children } = props;
  const [length, setLength] = useState(pageLength);
  const count = countOf(found.length, noun);
  return (
    <>
      <p className={classes.found} role="status">
        {query.trim() ? `${count} found` : count}
      </p>
      {found.length === 0 && <p className={classes.nothing}>{nothing}</p>}
      <ul className={classes.list} aria-label={label}>
        {found.slice(0, length).map(children)}
      </ul>
      {found.length > length && (
        <Button
          variant="default"
          className={classes.more}
          onClick={() => setLength(length + pageLength)}
        >
          Show more
        </Button>
      )}
    </>
  );
}
