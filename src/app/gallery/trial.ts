import { useStore } from "zustand";

import type { DraftDocument, DraftItem } from "#draft/document.ts";
import type { DraftSession } from "#draft/storage/draft-library.ts";
import { createFormMemory, type FormMemory } from "#form/form-memory.ts";
import { newId } from "#shared/ids.ts";

import { unsavedSession } from "../conversations/unsaved-session.ts";
import { partnerOf } from "./samples.ts";
import type { Sample, Subject } from "./subjects.ts";

/** An example to be tried out: a draft that nobody saves, with the other side of a call where there is one. */
export type Trial = {
  readonly session: DraftSession;
  /** What it was at first. */
  readonly start: DraftDocument;
  /** The example itself among the items of the draft. */
  readonly own: DraftItem;
  readonly memory: FormMemory;
};

const trials = new WeakMap<Sample, Trial>();

/** The trial of an example. What was typed into it stays as long as the page does. */
export function trialOf(subject: Subject, sample: Sample): Trial {
  let trial = trials.get(sample);
  if (!trial) trials.set(sample, (trial = startTrial(subject, sample)));
  return trial;
}

/** What an example has become. */
export function useTrial({ session, start, own }: Trial) {
  const document = useStore(session.store, ({ history }) => history.present);
  const item = document.items.find(({ key }) => key === own.key) ?? own;
  return { document, item, isChanged: document !== start };
}

export function startOver({ session, start }: Trial): void {
  session.store.getState().change(() => start);
}

function startTrial({ kind }: Subject, { item }: Sample): Trial {
  const own: DraftItem = { key: newId("trial-"), kind: kind ?? "unknown", value: item };
  const partner = partnerOf(kind, item);
  const others: DraftItem[] = partner
    ? [{ key: newId("trial-"), kind: partner.kind, value: partner.sample.item }]
    : [];
  const items = partner?.side === "call" ? [...others, own] : [own, ...others];
  const start: DraftDocument = { items, metadata: [] };
  return { session: unsavedSession(start), start, own, memory: createFormMemory() };
}
