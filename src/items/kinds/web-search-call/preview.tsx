import type { ItemPreviewProps } from "#items/item-preview.ts";
import { Note } from "#items/preview/note.tsx";
import { Queries } from "#items/preview/queries.tsx";
import { shownText, shownTexts } from "#items/preview/shown-text.ts";
import { Section, Stack } from "#items/preview/stack.tsx";
import { isObject, type JsonObject } from "#shared/json.ts";
import { JsonBlock } from "#ui/preview/json-block.tsx";
import { Pill } from "#ui/preview/pill.tsx";
import { SafeLink } from "#ui/preview/safe-link.tsx";
import { ShowAll } from "#ui/preview/show-all.tsx";
import { useFirst } from "#ui/preview/use-first.ts";

import classes from "./preview.module.css";

export function Preview({ item }: ItemPreviewProps) {
  return (
    <Stack>
      <Action action={item.action} />
      <div>
        <Pill status={item.status} />
      </div>
    </Stack>
  );
}

function Action({ action }: { action: unknown }) {
  if (!isObject(action)) return <Note>The model searched the web.</Note>;
  switch (action.type) {
    case "search":
      return <Search action={action} />;
    case "open_page":
      return (
        <Section label="Opened the page">
          <Page address={action.url} />
        </Section>
      );
    case "find_in_page":
      return (
        <>
          <Queries label="Looked for" queries={shownTexts(action.pattern)} />
          <Section label="In the page">
            <Page address={action.url} />
          </Section>
        </>
      );
    default:
      return <JsonBlock value={action} />;
  }
}

function Search({ action }: { action: JsonObject }) {
  const queries = new Set([...shownTexts(action.queries), ...shownTexts(action.query)]);
  const sources: readonly unknown[] = Array.isArray(action.sources) ? action.sources : [];
  const { shown, whole, showAll } = useFirst(sources, "sources");
  return (
    <>
      <Queries label="Searched the web for" queries={[...queries]} />
      {sources.length > 0 && (
        <Section label={sources.length === 1 ? "1 source" : `${sources.length} sources`}>
          <ol className={classes.sources}>
            {shown.map((source, index) => (
              <li key={index}>
                <Source source={source} />
              </li>
            ))}
          </ol>
          <ShowAll whole={whole} onClick={showAll} />
        </Section>
      )}
    </>
  );
}

/** A page, or a source of another make that has only a name. */
function Source({ source }: { source: unknown }) {
  if (!isObject(source)) return shownText(source) || "…";
  return typeof source.url === "string" ? (
    <Page address={source.url} />
  ) : (
    shownText(source.name) || shownText(source)
  );
}

function Page({ address }: { address: unknown }) {
  const words = shownText(address);
  return words ? <SafeLink href={address}>{words}</SafeLink> : <span>an unnamed page</span>;
}
