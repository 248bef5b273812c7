import { useMemo } from "react";

import type { DraftSummary } from "#draft/storage/draft-library.ts";

import { DraftRow } from "./draft-row.tsx";
import { matchesQuery } from "./draft-text.ts";
import { FoundList } from "./found-list.tsx";
import { untitled } from "./title-of.ts";
import { useDraftTexts } from "./use-draft-texts.ts";
import { useNow } from "./use-now.ts";

type Props = {
  drafts: readonly DraftSummary[];
  query: string;
  onDelete(draft: { id: string; title: string }): void;
};

/** The drafts in which every word of the query stands, last changed first. */
export function DraftList({ drafts, query, onDelete }: Props) {
  const texts = useDraftTexts(drafts, query.trim() !== "");
  const now = useNow();
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
    <FoundList
      label="Drafts"
      noun="draft"
      query={query}
      found={found}
      nothing={`No draft has “${query.trim()}” in its name or text. Fewer words find more.`}
    >
      {({ draft, title, automaticTitle }) => (
        <DraftRow
          key={draft.id}
          draft={draft}
          title={title}
          automaticTitle={automaticTitle}
          now={now}
          onDelete={onDelete}
        />
      )}
    </FoundList>
  );
}
