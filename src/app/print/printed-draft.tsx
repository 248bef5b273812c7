import { printSource } from "#draft/source-text.ts";
import { Facts } from "#ui/preview/facts.tsx";

import { useDraft } from "../draft-context.tsx";
import { useDraftTitle } from "../drafts/use-draft-title.ts";
import { PrintedTranscript } from "./printed-transcript.tsx";

import classes from "./printed.module.css";

/** The draft on paper: as its JSON where that is what is looked at, else as it is read. */
export default function PrintedDraft({ isJson }: { isJson: boolean }) {
  const document = useDraft(({ history }) => history.present);
  const title = useDraftTitle();
  if (isJson) {
    return (
      <>
        <h1 className={classes.title}>{title}</h1>
        <pre className={classes.text}>{document.source ?? printSource(document).text}</pre>
      </>
    );
  }
  const { items, metadata } = document;
  return (
    <PrintedTranscript title={title} items={items}>
      <Facts facts={metadata.map(({ name, value }) => [name, textOf(value)])} />
    </PrintedTranscript>
  );
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}
