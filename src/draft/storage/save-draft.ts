import type { History } from "../history.ts";
import type { DraftDatabase, DraftRow, ItemRow } from "./database.ts";
import { clearNumbered } from "./draft-rows.ts";
import { changesBetween, emptyLedger, type Ledger } from "./ledger.ts";

/**
 * Stores what changed since the ledger was written, all of it or nothing, and resolves with the next
 * ledger; with "conflict", and nothing written, where somebody else has saved meanwhile.
 * `isLastChance`: the page may be gone before the database can answer, so it is not asked whether
 * somebody has.
 */
export async function saveDraft(
  database: DraftDatabase,
  row: DraftRow,
  { ledger, history, isLastChance }: { ledger: Ledger; history: History; isLastChance?: boolean },
): Promise<Ledger | "conflict"> {
  const { drafts, states, documents, steps, items, texts } = database;
  const tables = [drafts, states, documents, steps, items, texts];
  const saved = await database.transaction("rw", tables, async ({ idbtrans }) => {
    let base = ledger;
    let isNew = ledger.revision === 0;
    if (!isLastChance) {
      const stored = await states.get(row.id);
      if (stored && stored.revision !== ledger.revision) return "conflict";
      isNew = !stored;
      // Purged meanwhile: all of it is written anew, since whoever works on a draft wants it.
      if (isNew) base = emptyLedger(ledger.revision, ledger.nextNumber);
    }
    const changes = changesBetween(base, history, row.id);
    const { added, gone } = changes;
    const isLong = added.items.length > slice && !isLastChance;
    if (isLong) await putInSlices(items, added.items);
    const writes: PromiseLike<unknown>[] = [states.put(changes.state)];
    if (gone.steps.length > 0) writes.push(steps.bulkDelete(gone.steps));
    if (gone.items.length > 0) writes.push(items.bulkDelete(gone.items));
    if (gone.texts.length > 0) writes.push(texts.bulkDelete(gone.texts));
    if (isNew) writes.push(drafts.put(row));
    if (base.isDamaged) writes.push(clearNumbered(database, row.id));
    if (changes.document) writes.push(documents.put(changes.document));
    if (!isLong) writes.push(items.bulkPut(added.items));
    if (added.steps.length > 0) writes.push(steps.bulkPut(added.steps));
    if (added.texts.length > 0) writes.push(texts.bulkPut(added.texts));
    // Stored sooner than by waiting for the answers, which a page that is being closed would not hear.
    if (!base.isDamaged) idbtrans.commit();
    await Promise.all(writes);
    return changes;
  });
  return saved === "conflict" ? saved : saved.enter();
}

/** Copying rows for the database takes the page's time: of a long import, so many are copied at once. */
const slice = 500;

async function putInSlices(table: DraftDatabase["items"], rows: readonly ItemRow[]): Promise<void> {
  for (let start = 0; start < rows.length; start += slice) {
    await table.bulkPut(rows.slice(start, start + slice));
  }
}
