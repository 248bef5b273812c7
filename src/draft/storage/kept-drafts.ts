import type { StoreApi } from "zustand/vanilla";

import { inSlices } from "#shared/steps.ts";

import type { DraftRow } from "./database.ts";
import type { LoadedDraft } from "./load-draft.ts";
import { countOf, isCounted } from "./problem-count.ts";

/** A draft that lives in memory, because it could not be stored. */
export type KeptDraft = {
  readonly row: DraftRow;
  readonly draft: LoadedDraft;
  readonly changedAt: number;
};

export type KeptDrafts = StoreApi<ReadonlyMap<string, KeptDraft>>;

/** Counts bit by bit the problems of drafts in memory that these rules have not counted as they are now. */
export async function countKept(
  kept: KeptDrafts,
  rules: string,
  note: (id: string, change: Pick<DraftRow, "problemCount" | "counted">) => Promise<void>,
): Promise<void> {
  const isUncounted = ({ row, changedAt }: KeptDraft) =>
    row.deletedAt === undefined && !isCounted({ changedAt, counted: row.counted }, rules);
  const next = () => [...kept.getState().values()].find(isUncounted);
  if (!next()) return;
  const { checkDraftInSteps } = await import("../check-draft.ts");
  for (let entry = next(); entry; entry = next()) {
    const { row, draft, changedAt } = entry;
    const problems = await inSlices(
      checkDraftInSteps(draft.history.present),
      () => kept.getState().get(row.id)?.draft === draft,
    );
    if (!problems) continue;
    await note(row.id, { problemCount: countOf(problems), counted: { changedAt, rules } });
  }
}
