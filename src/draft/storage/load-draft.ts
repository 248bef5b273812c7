import type { DraftDocument, DraftItem } from "../document.ts";
import { type History, startHistory } from "../history.ts";
import { itemsOfStep, type Step } from "../step.ts";
import {
  type DraftDatabase,
  type DocumentRow,
  rowsOf,
  type StateRow,
  type StepRow,
} from "./database.ts";
import { Counter, emptyLedger, type Ledger, type StoredItem } from "./ledger.ts";
import { readItem } from "./read-item.ts";

export type LoadedDraft = {
  readonly history: History;
  readonly ledger: Ledger;
  /** How many items of the present could not be read; 0 unless the stored data is damaged. */
  readonly missingItems: number;
};

/**
 * A draft as it is stored; undefined where none is. What `known` says is stored is taken from there, so
 * that following another tab reads only what is new, and untouched items stay the same objects.
 */
export async function loadDraft(
  database: DraftDatabase,
  id: string,
  known: Ledger = emptyLedger(),
): Promise<LoadedDraft | undefined> {
  const { states, documents, steps } = database;
  const tables = [states, documents, steps, database.items, database.texts];
  return database.transaction("r", tables, async () => {
    const [state, document] = await Promise.all([states.get(id), documents.get(id)]);
    if (!state || !document) return undefined;
    const stepRows = await rowsOf(steps, id).toArray();
    const texts = await readTexts(database, id, known);
    const items = await readItems(database, id, { known, document, stepRows, texts });
    return assemble({ state, document, stepRows, texts, items, known });
  });
}

async function readTexts({ texts }: DraftDatabase, id: string, known: Ledger) {
  const read = new Map([...known.texts].map(([text, { number }]) => [number, text]));
  const keys = await rowsOf(texts, id).primaryKeys();
  const unread = keys.filter(([, number]) => !read.has(number));
  for (const row of await texts.bulkGet(unread)) if (row) read.set(row.number, row.text);
  const present = new Set(keys.map(([, number]) => number));
  return new Map([...read].filter(([number]) => present.has(number)));
}

type ReadItem = { readonly item: DraftItem; readonly stored: Omit<StoredItem, "uses"> };
type ReadItems = ReadonlyMap<number, ReadItem>;

async function readItems(
  { items }: DraftDatabase,
  id: string,
  from: {
    known: Ledger;
    document: DocumentRow;
    stepRows: readonly StepRow[];
    texts: ReadonlyMap<number, string>;
  },
): Promise<ReadItems> {
  const before: Map<number, ReadItem> = new Map(
    [...from.known.items].map(([item, stored]) => [stored.number, { item, stored }]),
  );
  const numbers = new Set(
    [
      from.document.items,
      ...from.stepRows.flatMap((row) =>
        (row.items ?? []).flatMap(({ removed, inserted }) => [removed, inserted]),
      ),
    ].flatMap((list) => [...list]),
  );
  const unread = [...numbers].filter((number) => !before.has(number));
  const rows =
    before.size === 0
      ? await rowsOf(items, id).toArray()
      : await items.bulkGet(unread.map((number): [string, number] => [id, number]));
  const read = new Map([...before].filter(([number]) => numbers.has(number)));
  for (const row of rows) {
    const found = row && numbers.has(row.number) && readItem(row, from.texts);
    if (found) read.set(found.stored.number, found);
  }
  return read;
}

/** Puts the parts together. Where some are missing, what is left of the present opens without its history. */
function assemble({
  state,
  document,
  stepRows,
  texts,
  items,
  known,
}: {
  state: StateRow;
  document: DocumentRow;
  stepRows: readonly StepRow[];
  texts: ReadonlyMap<number, string>;
  items: ReadItems;
  known: Ledger;
}): LoadedDraft {
  const present: DraftDocument = {
    items: itemsOf(document.items, items),
    metadata: document.metadata,
    ...(document.rest && { rest: document.rest }),
    ...(document.source !== undefined && { source: document.source }),
  };
  const missingItems = document.items.length - present.items.length;
  const knownSteps = new Map([...known.steps].map(([step, number]) => [number, step]));
  const steps = stepRows.flatMap((row) => {
    const step = knownSteps.get(row.number) ?? stepOf(row, items);
    return step ? [[step, row.number] as const] : [];
  });
  const { revision, nextNumber, position } = state;
  const isDamaged =
    missingItems > 0 || steps.length < stepRows.length || position > stepRows.length;
  if (isDamaged) {
    const ledger = { ...emptyLedger(revision, nextNumber), isDamaged };
    return { history: startHistory(present), ledger, missingItems };
  }
  const timeline = steps.map(([step]) => step);
  return {
    history: { past: timeline.slice(0, position), present, future: timeline.slice(position) },
    missingItems,
    ledger: {
      revision,
      nextNumber,
      isDamaged,
      document: present,
      numbers: document.items,
      items: withUses(present, timeline, items),
      steps: new Map(steps),
      texts: textUses(items, texts),
    },
  };
}

function withUses(present: DraftDocument, timeline: readonly Step[], items: ReadItems) {
  const uses = new Counter<DraftItem>();
  uses.add(present.items, 1);
  for (const step of timeline) uses.add(itemsOfStep(step), 1);
  return new Map(
    [...items.values()].map(({ item, stored }) => [
      item,
      { ...stored, uses: uses.counts.get(item) ?? 0 },
    ]),
  );
}

function textUses(items: ReadItems, texts: ReadonlyMap<number, string>) {
  const uses = new Counter<string>();
  for (const { stored } of items.values()) uses.add(stored.texts, 1);
  return new Map(
    [...texts].map(([number, text]) => [text, { number, uses: uses.counts.get(text) ?? 0 }]),
  );
}

function itemsOf(numbers: Uint32Array, items: ReadItems): DraftItem[] {
  return [...numbers].flatMap((number) => items.get(number)?.item ?? []);
}

function stepOf(row: StepRow, items: ReadItems): Step | undefined {
  const { items: splices, metadata, rest, source } = row;
  const read = splices?.map(({ at, removed, inserted }) => ({
    at,
    removed: itemsOf(removed, items),
    inserted: itemsOf(inserted, items),
  }));
  const isWhole = read?.every(
    ({ removed, inserted }, index) =>
      removed.length === splices?.[index]?.removed.length &&
      inserted.length === splices[index]?.inserted.length,
  );
  if (isWhole === false) return undefined;
  return {
    ...(read && { items: read }),
    ...(metadata && { metadata }),
    ...(rest && { rest }),
    ...(source && { source }),
  };
}
