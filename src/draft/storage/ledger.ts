import type { DraftDocument, DraftItem } from "../document.ts";
import type { History } from "../history.ts";
import type { Step } from "../step.ts";
import type { DocumentRow, ItemRow, StateRow, StepRow, TextRow } from "./database.ts";
import { takeTextsOut } from "./long-texts.ts";

/** What is stored of a draft, as far as a session knows. Never changed: a save that succeeds brings the next one. */
export type Ledger = {
  /** 0: the draft is not stored yet. */
  readonly revision: number;
  readonly nextNumber: number;
  /** Rows are there that make no whole; the next save clears them first. */
  readonly isDamaged: boolean;
  readonly document: DraftDocument | undefined;
  readonly items: ReadonlyMap<DraftItem, StoredItem>;
  readonly steps: ReadonlyMap<Step, number>;
  readonly texts: ReadonlyMap<string, number>;
};

export type StoredItem = { readonly number: number; readonly texts: readonly string[] };

/** What one save writes and deletes. */
export type Changes = {
  readonly ledger: Ledger;
  readonly state: StateRow;
  /** Absent where the present is as it was. */
  readonly document: DocumentRow | undefined;
  readonly added: Rows<StepRow, ItemRow, TextRow>;
  /** Keys of what no document and no step needs any more. */
  readonly gone: Rows<RowKey, RowKey, RowKey>;
};

type RowKey = [draftId: string, number: number];
type Rows<OfStep, OfItem, OfText> = {
  readonly steps: OfStep[];
  readonly items: OfItem[];
  readonly texts: OfText[];
};

export const nothingStored = {
  isDamaged: false,
  document: undefined,
  items: new Map(),
  steps: new Map(),
  texts: new Map(),
} satisfies Partial<Ledger>;

export const emptyLedger: Ledger = { revision: 0, nextNumber: 1, ...nothingStored };

/** What must be written so that a draft of which `ledger` is stored becomes `history`. */
export function changesBetween(ledger: Ledger, history: History, draftId: string): Changes {
  const { past, present, future } = history;
  const added: Changes["added"] = { steps: [], items: [], texts: [] };
  const items = new Map<DraftItem, StoredItem>();
  const steps = new Map<Step, number>();
  const texts = new Map<string, number>();
  let { nextNumber } = ledger;

  function numberOfText(text: string): number {
    const number = texts.get(text) ?? ledger.texts.get(text) ?? nextNumber++;
    if (!texts.has(text) && !ledger.texts.has(text)) added.texts.push({ draftId, number, text });
    texts.set(text, number);
    return number;
  }

  function store(item: DraftItem): StoredItem {
    const ownTexts = new Set<string>();
    const number = nextNumber++;
    const encoded = takeTextsOut(item, (text) => {
      ownTexts.add(text);
      return numberOfText(text);
    });
    added.items.push({ draftId, number, item: encoded });
    return { number, texts: [...ownTexts] };
  }

  function numberOf(item: DraftItem): number {
    let stored = items.get(item);
    if (!stored) {
      stored = ledger.items.get(item) ?? store(item);
      items.set(item, stored);
      for (const text of stored.texts) numberOfText(text);
    }
    return stored.number;
  }

  const numbersOf = (list: readonly DraftItem[]) => Uint32Array.from(list, numberOf);

  for (const step of [...past, ...future]) {
    const number = ledger.steps.get(step) ?? nextNumber++;
    steps.set(step, number);
    const splices = step.items?.map(({ at, removed, inserted }) => ({
      at,
      removed: numbersOf(removed),
      inserted: numbersOf(inserted),
    }));
    if (!ledger.steps.has(step)) {
      added.steps.push({ ...step, draftId, number, items: splices });
    }
  }
  const document = { ...present, draftId, items: numbersOf(present.items) };

  const revision = ledger.revision + 1;
  return {
    ledger: { revision, nextNumber, isDamaged: false, document: present, items, steps, texts },
    state: {
      draftId,
      revision,
      changedAt: Date.now(),
      itemCount: present.items.length,
      position: past.length,
      nextNumber,
    },
    document: present === ledger.document ? undefined : document,
    added,
    gone: {
      steps: goneFrom(ledger.steps, steps).map((number) => [draftId, number]),
      items: goneFrom(ledger.items, items).map(({ number }) => [draftId, number]),
      texts: goneFrom(ledger.texts, texts).map((number) => [draftId, number]),
    },
  };
}

function goneFrom<Key, Value>(before: ReadonlyMap<Key, Value>, after: ReadonlyMap<Key, Value>) {
  return [...before].flatMap(([key, value]) => (after.has(key) ? [] : [value]));
}
