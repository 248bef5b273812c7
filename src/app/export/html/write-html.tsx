import { renderToStaticMarkup } from "react-dom/server";

import type { DraftDocument } from "#draft/document.ts";
import { toWire } from "#draft/to-body.ts";
import type { Remark } from "#formats/conversation.ts";
import type { Written } from "#formats/write/writer.ts";
import { entriesOf } from "#transcript/entries.ts";
import { EntryView } from "#transcript/entry-view.tsx";
import { Facts } from "#ui/preview/facts.tsx";
import { JsonBlock } from "#ui/preview/json-block.tsx";
import { ShowsAllContext } from "#ui/preview/shows-all.ts";

import { pageStyles } from "./page-styles.ts";
import { stylesFor } from "./styles-for.ts";
import { withoutRemoteImages } from "./without-remote-images.ts";

/** Nothing may run in the file, and nothing be loaded by it, whatever the conversation holds. */
const policy = [
  "default-src 'none'",
  "img-src data:",
  "style-src 'unsafe-inline'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/** A draft as one HTML file that needs neither scripts nor a network. */
export function writeHtml(draft: { document: DraftDocument; name: string }): Written {
  const drawn = transcriptOf(draft.document);
  const { markup, count } = withoutRemoteImages(drawn);
  const styles = pageStyles + stylesFor(markup, document.styleSheets);
  const head = renderToStaticMarkup(
    <>
      <meta charSet="utf-8" />
      <meta httpEquiv="Content-Security-Policy" content={policy} />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="referrer" content="no-referrer" />
      <meta name="color-scheme" content="light dark" />
      <title>{draft.name}</title>
    </>,
  );
  const top = renderToStaticMarkup(<Top {...draft} today={new Date()} />);
  const text = `<!doctype html>
<html lang="en">
<head>${head}<style>${styles}</style></head>
<body><main class="page">${top}<ol class="page-entries">${markup}</ol></main></body>
</html>
`;
  return {
    text,
    remarks: [
      ...(count > 0 ? [asLinks] : []),
      ...(draft.document.source === undefined ? [] : [unreadable]),
      forReading,
    ],
  };
}

type Draft = Parameters<typeof writeHtml>[0];

function Top({ document: { items, metadata }, name, today }: Draft & { today: Date }) {
  return (
    <header className="page-top">
      <h1 dir="auto">{name}</h1>
      <p>
        {items.length === 1 ? "1 item" : `${items.length} items`}, written on{" "}
        <time dateTime={today.toISOString()}>{dateInWords.format(today)}</time>
      </p>
      <Facts facts={metadata.map((pair) => [pair.name, textOf(pair.value)])} />
    </header>
  );
}

const dateInWords = new Intl.DateTimeFormat("en", { dateStyle: "long" });

function textOf(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(toWire(value));
}

/** Each entry by itself: one that cannot be drawn is there as JSON, and takes no other with it. */
function transcriptOf({ items }: DraftDocument): string {
  const entries = entriesOf(items.map((item) => ({ ...item, value: toWire(item.value) })));
  return entries
    .map((entry) => {
      try {
        return inList(<EntryView entry={entry} selectedKey={undefined} onSelect={undefined} />);
      } catch {
        const steps = "steps" in entry ? entry.steps : [];
        return inList(steps.map(({ item }) => <JsonBlock key={item.key} value={item.value} />));
      }
    })
    .join("");
}

function inList(content: React.ReactNode): string {
  return renderToStaticMarkup(
    <ShowsAllContext value>
      <li>{content}</li>
    </ShowsAllContext>,
  );
}

const asLinks: Remark = {
  outcome: "changed",
  place: "",
  message: "Pictures from the web are links: to open the file tells nobody that it was opened.",
};

const unreadable: Remark = {
  outcome: "left_out",
  place: "",
  message: "The JSON text cannot be read; the transcript shows what was read last.",
};

const forReading: Remark = {
  outcome: "left_out",
  place: "",
  message: "A transcript is for reading: what a preview does not show of an item is not in it.",
};
