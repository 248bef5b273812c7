import { colorOf } from "#items/appearance.tsx";
import { ToolPreview } from "#items/tools/tool-preview.tsx";
import { type Entry, entriesOf, type TranscriptItem } from "#transcript/entries.ts";
import { EntryView } from "#transcript/entry-view.tsx";
import { PreviewBoundary } from "#transcript/preview-boundary.tsx";
import { JsonBlock } from "#ui/preview/json-block.tsx";

import { firstScreen } from "./first-screen.ts";
import type { Subject } from "./subjects.ts";

import classes from "./sample-view.module.css";

/** An example as it is read in a conversation; a tool as it is read where it is given. */
export function SampleView({ subject, value }: { subject: Subject; value: unknown }) {
  const { kind, look } = subject;
  if (kind !== undefined) return <ItemsView items={[{ key: "own", kind, value }]} />;
  return (
    <div className={classes.tool} style={{ "--group-color": colorOf(look) } as React.CSSProperties}>
      <PreviewBoundary value={value} fallback={<JsonBlock value={value} />}>
        <ToolPreview tool={value} />
      </PreviewBoundary>
    </div>
  );
}

/** Items as they are read one after the other. */
export function ItemsView({ items }: { items: readonly TranscriptItem[] }) {
  return (
    <div className={classes.sample}>
      {entriesOf(items).map((entry) => (
        <EntryView
          key={entry.key}
          entry={"steps" in entry ? onScreen(entry) : entry}
          selectedKey={undefined}
          onSelect={undefined}
        />
      ))}
    </div>
  );
}

/** Actions are drawn on a screen, though an example comes without the conversation that showed it. */
function onScreen(entry: Entry): Entry {
  const steps = entry.steps.map((step) =>
    step.item.kind === "computer_call" ? { ...step, screenshot: firstScreen } : step,
  );
  return { ...entry, steps };
}
