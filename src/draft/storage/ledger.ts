import { type DraftDocument, type DraftItem, emptyDocument } from "../document.ts";
import type { History } from "../history.ts";
import { itemsOfStep, type Step, stepBetween } from "../step.ts";
import type { DocumentRow, ItemRow, StateRow, StepRow, TextRow } from "./database.ts";
import { takeTextsOut } from "./long-texts.ts";

/** What is stored of a draft, as far as a session knows. Only a save that has succeeded changes it. */
export type Ledger = {
  /** 0: the draft is not stored yet. */
  readonly revision: number;
  readonly nextNumber: number;
  /** Rows are there that make no whole; the next save clears them first. */
  readonly isDamaged: boolean;
  readonly document: DraftDocument;
  /** Those of the document's items. */
  readonly numbers: Uint32Array;
  readonly items: Map<DraftItem, StoredItem>;
  readonly steps: Map<Step, number>;
  readonly texts: Map<string, StoredText>;
};

/** `uses`: in how many places of the document and of steps it stands. */
export type StoredItem = {
  readonly number: number;
  readonly uses: number;
  readonly texts: readonly string[];
};

/** `uses`: in how many items it stands. */
export type StoredText = { readonly number: number; readonly uses: number };

/** What one save writes and deletes. The work grows with what changed, not with what is there. */
export type Changes = {
  readonly state: StateRow;
  /** Absent where the present is as it was. */
  readonly document: DocumentRow | undefined;
  readonly added: Rows<StepRow, ItemRow, TextRow>;
  /** Keys of what no document and no step needs any more. */
  readonly gone: Rows<RowKey, RowKey, RowKey>;
  /** To be called when it is stored; gives the ledger that takes the place of this one. */
  enter(): Ledger;
};

type RowKey = [draftId: string, number: number];
type Rows<OfStep, OfItem, OfText> = {
  readonly steps: OfStep[];
  readonly items: OfItem[];
  readonly texts: OfText[];
};

export function emptyLedger(revision = 0, nextNumber = 1): Ledger {
  return {
    revision,
    nextNumber,
    isDamaged: false,
    document: emptyDocument,
    numbers: new Uint32Array(),
    items: new Map(),
    steps: new Map(),
    texts: new Map(),
  };
}

/** What must be written so that a draft of which `ledger` is stored becomes `history`. */
export function changesBetween(ledger: Ledger, history: History, draftId: string): Changes {
  const { past, present, future } = history;
  const timeline = new Set([...past, ...future]);
  const newSteps = [...timeline].filter((step) => !ledger.steps.has(step));
  const goneSteps = [...ledger.steps.keys()].filter((step) => !timeline.has(step));
  const edit = stepBetween(ledger.document, present);
  let { nextNumber } = ledger;

  const uses = new Counter<DraftItem>();
  for (const step of newSteps) uses.add(itemsOfStep(step), 1);
  for (const step of goneSteps) uses.add(itemsOfStep(step), -1);
  for (const { removed, inserted } of edit?.items ?? []) {
    uses.add(removed, -1);
    uses.add(inserted, 1);
  }

  const textUses = new Counter<string>();
  const textNumbers = new Map<string, number>();
  function numberOfText(text: string): number {
    const number = ledger.texts.get(text)?.number ?? textNumbers.get(text) ?? nextNumber++;
    textNumbers.set(text, number);
    return number;
  }

  const items = new Map<DraftItem, StoredItem>();
  const rows: ItemRow[] = [];
  for (const [item, change] of uses.counts) {
    const stored = ledger.items.get(item);
    if (stored) {
      items.set(item, { ...stored, uses: stored.uses + change });
      if (stored.uses + change === 0) textUses.add(stored.texts, -1);
    } else {
      const texts = new Set<string>();
      const number = nextNumber++;
      const encoded = takeTextsOut(item, (text) => {
        texts.add(text);
        return numberOfText(text);
      });
      rows.push({ draftId, number, item: encoded });
      items.set(item, { number, uses: change, texts: [...texts] });
      textUses.add(texts, 1);
    }
  }
  const texts = new Map(
    [...textUses.counts].map(([text, change]) => {
      const stored = ledger.texts.get(text);
      return [text, { number: numberOfText(text), uses: (stored?.uses ?? 0) + change }] as const;
    }),
  );

  const numberOf = (item: DraftItem) => (items.get(item) ?? ledger.items.get(item))?.number ?? 0;
  const numbersOf = (list: readonly DraftItem[]) => Uint32Array.from(list, numberOf);
  const numbers = (edit?.items ?? []).reduce(
    (before, { at, removed, inserted }) => splice(before, at, removed.length, numbersOf(inserted)),
    ledger.numbers,
  );
  const steps = newSteps.map((step) => ({ step, number: nextNumber++ }));
  const isGone = ([, { uses: left }]: readonly [unknown, { uses: number }]) => left === 0;
  const key = (number: number): RowKey => [draftId, number];
  const revision = ledger.revision + 1;

  return {
    state: {
      draftId,
      revision,
      changedAt: Date.now(),
      itemCount: present.items.length,
      position: past.length,
      nextNumber,
    },
    document: edit || ledger.revision === 0 ? { ...present, draftId, items: numbers } : undefined,
    added: {
      steps: steps.map(({ step, number }) => ({
        ...step,
        draftId,
        number,
        items: step.items?.map(({ at, removed, inserted }) => ({
          at,
          removed: numbersOf(removed),
          inserted: numbersOf(inserted),
        })),
      })),
      items: rows,
      texts: [...texts].flatMap(([text, { number }]) =>
        ledger.texts.has(text) ? [] : [{ draftId, number, text }],
      ),
    },
    gone: {
      steps: goneSteps.map((step) => key(ledger.steps.get(step) ?? 0)),
      items: [...items].filter(isGone).map(([, { number }]) => key(number)),
      texts: [...texts].filter(isGone).map(([, { number }]) => key(number)),
    },
    enter() {
      enterAll(ledger.items, items);
      enterAll(ledger.texts, texts);
      for (const step of goneSteps) ledger.steps.delete(step);
      for (const { step, number } of steps) ledger.steps.set(step, number);
      return { ...ledger, revision, nextNumber, isDamaged: false, document: present, numbers };
    },
  };
}

function enterAll<Key, Value extends { readonly uses: number }>(
  into: Map<Key, Value>,
  changed: ReadonlyMap<Key, Value>,
) {
  for (const [key, value] of changed) {
    if (value.uses === 0) into.delete(key);
    else into.set(key, value);
  }
}

function splice(list: Uint32Array, at: number, removed: number, inserted: Uint32Array) {
  const next = new Uint32Array(list.length - removed + inserted.length);
  next.set(list.subarray(0, at));
  next.set(inserted, at);
  next.set(list.subarray(at + removed), at + inserted.length);
  return next;
}

/** Counts how often each of some things stands somewhere. */
export class Counter<Thing> {
  readonly counts = new Map<Thing, number>();

  add(things: Iterable<Thing>, by: number) {
    for (const thing of things) this.counts.set(thing, (this.counts.get(thing) ?? 0) + by);
  }
}
