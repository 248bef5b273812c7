import { type DraftDatabase, type DraftRow, rowsOf, type StateRow } from "./database.ts";
import type { DraftSummary } from "./draft-library.ts";

const day = 24 * 60 * 60 * 1000;

/** Every draft that is not removed, in no order. */
export async function listDrafts({ drafts, states }: DraftDatabase): Promise<DraftSummary[]> {
  const [rows, stateRows] = await Promise.all([drafts.toArray(), states.toArray()]);
  const stateById = new Map(stateRows.map((state) => [state.draftId, state]));
  return rows.flatMap((row) => {
    const state = stateById.get(row.id);
    return state && row.deletedAt === undefined ? [toSummary(row, state)] : [];
  });
}

/** Deletes what was removed more than a day ago. */
export async function purgeDrafts(database: DraftDatabase): Promise<void> {
  const { drafts, states, documents, steps, items, texts, sendings, sentBodies } = database;
  const all = [drafts, states, documents, steps, items, texts, sendings, sentBodies];
  await database.transaction("rw", all, async () => {
    const rows = await drafts.toArray();
    for (const { id, deletedAt } of rows) {
      if (deletedAt === undefined || Date.now() - deletedAt < day) continue;
      await Promise.all([
        ...[drafts, states, documents, sendings, sentBodies].map((table) => table.delete(id)),
        clearNumbered(database, id),
      ]);
    }
  });
}

/** Deletes the history and the contents of a draft. */
export async function clearNumbered({ steps, items, texts }: DraftDatabase, id: string) {
  await Promise.all([
    rowsOf(steps, id).delete(),
    rowsOf(items, id).delete(),
    rowsOf(texts, id).delete(),
  ]);
}

export function toSummary(
  { deletedAt: _deletedAt, ...row }: DraftRow,
  { changedAt, itemCount }: Pick<StateRow, "changedAt" | "itemCount">,
): DraftSummary {
  return { ...row, changedAt, itemCount };
}
