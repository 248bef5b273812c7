import { checkDraft } from "../check-draft.ts";
import type { DraftDatabase, DraftRow } from "./database.ts";
import { listDrafts } from "./draft-rows.ts";
import { loadDraft } from "./load-draft.ts";
import { countOf, isCounted } from "./problem-count.ts";

/** Milliseconds in which counts are noted together: each note has every tab read its list again. */
const together = 500;

/**
 * Counts the problems of the stored drafts that these rules have not counted as they are now, those that
 * were changed last first, and notes them beside the drafts. It is for a worker: nothing here is done in slices.
 */
export async function countStored(database: DraftDatabase, rules: string): Promise<void> {
  const uncounted = (await listDrafts(database))
    .filter((draft) => !isCounted(draft, rules))
    .toSorted((left, right) => right.changedAt - left.changedAt);
  let notes: { key: string; changes: Pick<DraftRow, "problemCount" | "counted"> }[] = [];
  let lastNoted = performance.now();
  for (const { id, changedAt } of uncounted) {
    const problemCount = await countOne(database, id);
    if (!problemCount) continue;
    // What is saved meanwhile has another time, so that it is counted again.
    notes.push({ key: id, changes: { problemCount, counted: { changedAt, rules } } });
    if (performance.now() - lastNoted < together) continue;
    await database.drafts.bulkUpdate(notes);
    notes = [];
    lastNoted = performance.now();
  }
  await database.drafts.bulkUpdate(notes);
}

/** Undefined where there is nothing to count: one that cannot be read must not keep the others from it. */
async function countOne(database: DraftDatabase, id: string) {
  try {
    const draft = await loadDraft(database, id);
    return draft && countOf(checkDraft(draft.history.present));
  } catch {
    return undefined;
  }
}
