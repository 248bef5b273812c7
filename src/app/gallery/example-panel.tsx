import { SegmentedControl } from "@mantine/core";
import { useMediaQuery } from "@mantine/hooks";
import { useSearch } from "wouter";
import { navigate } from "wouter/use-browser-location";

import type { DraftItem } from "#draft/document.ts";
import { toWire } from "#draft/to-body.ts";
import { entriesOf } from "#transcript/entries.ts";

import { DraftProvider } from "../draft-context.tsx";
import { JsonText } from "../json/json-text.tsx";
import { ExampleActions } from "./example-actions.tsx";
import { ItemsView, SampleView } from "./sample-view.tsx";
import type { Sample, Subject } from "./subjects.ts";
import { TrialForm } from "./trial-form.tsx";
import { trialOf, useTrial } from "./trial.ts";

import classes from "./example-panel.module.css";

type Props = { subject: Subject; sample: Sample };

/** An example as it is read, as a form and as JSON: side by side, or one of them where there is no room. */
export function ExamplePanel({ subject, sample }: Props) {
  const hasRoom = useMediaQuery("(min-width: 68.75em)", true, { getInitialValueInEffect: false });
  const { view, show } = useView();
  const trial = trialOf(subject, sample);
  const { document, item, isChanged } = useTrial(trial);
  const shows = (name: View) => hasRoom || view === name;
  return (
    <DraftProvider session={trial.session}>
      <ExampleActions subject={subject} sample={sample} item={item} />
      {!hasRoom && (
        <SegmentedControl
          className={classes.tabs}
          aria-label="View"
          size="sm"
          fullWidth
          value={view}
          onChange={show}
          data={views.map((value) => ({ value, label: labels[value] }))}
        />
      )}
      <div className={classes.views}>
        {shows("transcript") && (
          <section className={classes.view} data-view="transcript" aria-label={labels.transcript}>
            <h3>{labels.transcript}</h3>
            <SampleView subject={subject} value={item.value} />
            <Together items={document.items} own={item} />
          </section>
        )}
        {shows("form") && (
          <section className={classes.view} data-view="form" aria-label={labels.form}>
            <h3>{labels.form}</h3>
            <TrialForm subject={subject} trial={trial} item={item} isChanged={isChanged} />
          </section>
        )}
        {shows("json") && (
          // It scrolls by itself where it stands beside the form: for that the keyboard has to get there.
          <div
            role="region"
            tabIndex={0}
            className={classes.view}
            data-view="json"
            aria-label={labels.json}
          >
            <h3>{labels.json}</h3>
            <JsonText value={toWire(item.value)} />
          </div>
        )}
      </div>
    </DraftProvider>
  );
}

/** A call with its output, as one reads them: the one is half of the story. */
function Together({ items, own }: { items: readonly DraftItem[]; own: DraftItem }) {
  if (items.length < 2 || entriesOf(items).length > 1) return undefined;
  return (
    <section className={classes.together} aria-label="Call and output">
      <h4>{items[0]?.key === own.key ? "Together with its output" : "Together with its call"}</h4>
      <ItemsView items={items} />
    </section>
  );
}

const views = ["transcript", "form", "json"] as const;

type View = (typeof views)[number];

const labels: Record<View, string> = { transcript: "Transcript", form: "Form", json: "JSON" };

/** Which view is shown where there is room for one. The address keeps it, so that it is the same after a reload. */
function useView() {
  const query = useSearch();
  const named = new URLSearchParams(query).get("view");
  const view: View = views.find((name) => name === named) ?? "transcript";
  function show(name: string) {
    const parameters = new URLSearchParams(query);
    parameters.set("view", name);
    navigate(`${window.location.pathname}?${parameters.toString()}`, { replace: true });
  }
  return { view, show };
}
