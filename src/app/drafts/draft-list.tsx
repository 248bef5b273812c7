import { Button } from "@mantine/core";
import { useMemo, useState } from "react";

import type { DraftSummary } from "#draft/storage/draft-library.ts";

import { DraftRow } from "./draft-row.tsx";
import { matchesQuery } from "./draft-text.ts";
import { untitled } from "./title-of.ts";
import { useDraftTexts } from "./use-draft-texts.ts";
import { useNow } from "./use-now.ts";

import classes from "#ui/list-screen.module.css";

/** So many are drawn at once; the search finds them all. */
const pageLength = 100;

type Props = {
  drafts: readonly DraftSummary[];
  query: string;
  onDelete(draft: { id: string; title: string }): void;
};

/** The drafts in which every word of the query stands, last changed first. */
export function DraftList({ drafts, query, onDelete }: Props) {
  const texts = useDraftTexts(drafts, query.trim() !== "");
  const now = useNow();
  const [length, setLength] = useState(pageLength);
  const found = useMemo(
    () =>
      drafts
        .map((draft) => {
          const { title = untitled, words = "" } = texts.get(draft.id) ?? {};
          return { draft, title: draft.name || title, automaticTitle: title, words };
        })
        .filter(({ title, words }) => matchesQuery(query, [title, words])),
    [drafts, texts, query],
  );

  return (
    <>
      <p className={classes.found} role="status">
        {query.trim() ? `${count(found.length)} found` : count(found.length)}
      </p>
      {found.length === 0 && (
        <p className={classes.nothing}>
          No draft has “{query.trim()}” in its name or text. Fewer words find more.
        </p>
      )}
      <ul className={classes.list} aria-label="Drafts">
        {found.slice(0, length).map(({ draft, title, automaticTitle }) => (
          <DraftRow
            key={draft.id}
            draft={draft}
            title={title}
            automaticTitle={automaticTitle}
            now={now}
            onDelete={onDelete}
          />
        ))}
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

function count(length: number): string {
  return `${length} ${length === 1 ? "draft" : "drafts"}`;
}
