import type { ItemPreviewProps } from "#items/item-preview.ts";
import { Note } from "#items/preview/note.tsx";
import { Queries } from "#items/preview/queries.tsx";
import { shownTexts } from "#items/preview/shown-text.ts";
import { Section, Stack } from "#items/preview/stack.tsx";
import { JsonBlock } from "#ui/preview/json-block.tsx";
import { Pill } from "#ui/preview/pill.tsx";
import { ShowAll } from "#ui/preview/show-all.tsx";
import { useFirst } from "#ui/preview/use-first.ts";

import { FoundPassage } from "./found-passage.tsx";

import classes from "./preview.module.css";

export function Preview({ item }: ItemPreviewProps) {
  return (
    <Stack>
      <Queries label="Searched the files for" queries={shownTexts(item.queries)} />
      <Results results={item.results} />
      <div>
        <Pill status={item.status} />
      </div>
    </Stack>
  );
}

function Results({ results }: { results: unknown }) {
  const all: readonly unknown[] = Array.isArray(results) ? results : [];
  const { shown, whole, showAll } = useFirst(all, "passages", 20);
  if (results === undefined || results === null) {
    return <Note>The passages found are not part of this item.</Note>;
  }
  if (!Array.isArray(results)) return <JsonBlock value={results} />;
  if (all.length === 0) return <Note>No passage was found.</Note>;
  return (
    <Section label={all.length === 1 ? "1 passage found" : `${all.length} passages found`}>
      <ol className={classes.results}>
        {shown.map((result, index) => (
          <li key={index}>
            <FoundPassage result={result} />
          </li>
        ))}
      </ol>
      <ShowAll whole={whole} onClick={showAll} />
    </Section>
  );
}
